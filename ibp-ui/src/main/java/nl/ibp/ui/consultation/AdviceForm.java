package nl.ibp.ui.consultation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.AdviceDraft;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.inbox.TaskId;

/** The chair lays down the advice, starting from what the members said. */
class AdviceForm extends TaskForm {

    private final Advising advising;
    private final Consultation consultation;
    private final MinorityList minority;
    private final ChoiceField<Position> position;
    private final TextArea text;
    private final ConditionsField conditions;
    private final Checkbox inWriting;

    AdviceForm(TaskContext context, Consultation consultation, NameBook names, Advising advising) {
        super(context, "consultation.advice.send");
        this.advising = advising;
        this.consultation = consultation;
        minority = new MinorityList(names);
        position = required(field(
                "position",
                new ChoiceField<>(
                        getTranslation("consultation.advice.position"),
                        Position.forChair(consultation.stage()),
                        "position"),
                FieldText.of(Position.class)));
        show(minority);
        text = field("text", new TextArea(getTranslation("consultation.advice.text")), FieldText.TEXT);
        text.setHelperText(getTranslation("consultation.advice.text.help"));
        text.setMinRows(6);
        conditions = field(
                "conditions",
                new ConditionsField(
                        getTranslation("consultation.conditions"), getTranslation("consultation.conditions.help")),
                FieldText.TEXT);
        inWriting = field("inWriting", new Checkbox(getTranslation("consultation.advice.inWriting")), FieldText.YES_NO);
        inWriting.setHelperText(getTranslation("consultation.advice.inWriting.help"));
        position.addValueChangeListener(change -> positionChanged());
        propose(consultation);
    }

    // What stands in the form before anybody typed is no draft of the chair, so it is not kept as one.
    private void propose(Consultation from) {
        from.draft().ifPresent(draft -> startWith(() -> fill(draft)));
    }

    private void fill(AdviceDraft draft) {
        position.setValue(draft.position());
        text.setValue(draft.text());
        conditions.setValue(String.join("\n", draft.conditions()));
    }

    private void positionChanged() {
        Position chosen = position.getValue();
        minority.show(chosen == null ? List.of() : consultation.dissentFrom(chosen));
        text.setRequiredIndicatorVisible(chosen != null && chosen.needsExplanation());
    }

    @Override
    protected void send() {
        if (position.isEmpty()) {
            throw Refused.because("position", "POSITION_REQUIRED");
        }
        Actor actor = context().actor();
        TaskId task = context().taskId();
        if (inWriting.getValue()) {
            advising.putToVote(actor, task, position.getValue(), text.getValue(), conditions.conditions());
        } else {
            advising.establish(actor, task, position.getValue(), text.getValue(), conditions.conditions());
        }
    }

    @Override
    protected String sent() {
        return inWriting.getValue() ? "consultation.advice.putToVote" : super.sent();
    }
}
