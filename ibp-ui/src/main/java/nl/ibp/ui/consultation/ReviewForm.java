package nl.ibp.ui.consultation;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Position;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FieldText;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.consultation.Reviewing;

/** A member gives a position on a proposal. */
class ReviewForm extends TaskForm {

    private final Reviewing reviewing;
    private final ChoiceField<Position> position;
    private final TextArea remarks;
    private final ConditionsField conditions;

    ReviewForm(TaskContext context, Reviewing reviewing) {
        super(context, "consultation.review.send");
        this.reviewing = reviewing;
        position = required(field(
                "position",
                new ChoiceField<>(getTranslation("consultation.position"), Position.forMember(), "position"),
                FieldText.of(Position.class)));
        remarks = field("remarks", new TextArea(getTranslation("consultation.review.remarks")), FieldText.TEXT);
        remarks.setHelperText(getTranslation("consultation.review.remarks.help"));
        remarks.setMinRows(4);
        conditions = field(
                "conditions",
                new ConditionsField(
                        getTranslation("consultation.conditions"), getTranslation("consultation.conditions.help")),
                FieldText.TEXT);
        position.addValueChangeListener(change -> remarks.setRequiredIndicatorVisible(
                position.getValue() != null && position.getValue().needsExplanation()));
    }

    @Override
    protected void send() {
        if (position.isEmpty()) {
            throw Refused.because("position", "POSITION_REQUIRED");
        }
        reviewing.review(
                context().actor(),
                context().taskId(),
                position.getValue(),
                remarks.getValue(),
                conditions.conditions());
    }
}
