package nl.ibp.ui.consultation;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.consultation.Reviewing;

/** A member gives a position on a proposal, or says to have an interest in it. */
class ReviewForm extends TaskForm {

    private final Reviewing reviewing;
    private final DeclaringInterest interests;
    private final ChoiceField<ReviewAnswer> answer;
    private final TextArea remarks;
    private final ConditionsField conditions;

    ReviewForm(TaskContext context, Reviewing reviewing, DeclaringInterest interests) {
        super(context, "consultation.review.send");
        this.reviewing = reviewing;
        this.interests = interests;
        answer = required(field(
                "position",
                new ChoiceField<>(
                        getTranslation("consultation.position"), Arrays.asList(ReviewAnswer.values()), "position"),
                FieldText.of(ReviewAnswer.class)));
        remarks = field("remarks", new TextArea(getTranslation("consultation.review.remarks")), FieldText.TEXT);
        remarks.setMinRows(4);
        conditions = field(
                "conditions",
                new ConditionsField(
                        getTranslation("consultation.conditions"), getTranslation("consultation.conditions.help")),
                FieldText.TEXT);
        alsoNamed("remarks", "reasons");
        answer.addValueChangeListener(change -> answerChanged());
        answerChanged();
    }

    private void answerChanged() {
        remarks.setRequiredIndicatorVisible(
                !answer.isEmpty() && answer.getValue().needsExplanation());
        remarks.setHelperText(getTranslation(
                hasInterest() ? "consultation.review.interest.help" : "consultation.review.remarks.help"));
        conditions.setVisible(!hasInterest());
    }

    private boolean hasInterest() {
        return answer.getValue() == ReviewAnswer.INTEREST;
    }

    @Override
    protected void send() {
        if (answer.isEmpty()) {
            throw Refused.because("position", "POSITION_REQUIRED");
        }
        if (hasInterest()) {
            interests.declareWhenAsked(context().actor(), context().taskId(), remarks.getValue());
        } else {
            reviewing.review(
                    context().actor(),
                    context().taskId(),
                    answer.getValue().position(),
                    remarks.getValue(),
                    conditions.conditions());
        }
    }

    @Override
    protected String sent() {
        return hasInterest() ? super.sent() + ".INTEREST" : super.sent();
    }
}
