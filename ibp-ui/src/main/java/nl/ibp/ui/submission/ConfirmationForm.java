package nl.ibp.ui.submission;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.Refused;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.submission.ConfirmingParticipation;

/** Records whether a new college stands by what the old one co-signed. */
class ConfirmationForm extends TaskForm {

    private final ConfirmingParticipation confirming;
    private final ChoiceField<ConfirmationOutcome> answer;
    private final TextArea reasons;

    ConfirmationForm(TaskContext context, ConfirmingParticipation confirming) {
        super(context, "submission.confirmation.send");
        this.confirming = confirming;
        ChoiceField<ConfirmationOutcome> answers = new ChoiceField<>(
                        getTranslation("submission.confirmation"),
                        ConfirmationOutcome.answers(),
                        "submission.confirmation")
                .explained();
        answer = required(field("answer", answers, FieldText.of(ConfirmationOutcome.class)));
        reasons = field("reasons", new TextArea(getTranslation("submission.confirmation.reasons")), FieldText.TEXT);
        reasons.setHelperText(getTranslation("submission.confirmation.reasons.help"));
        reasons.setMinRows(4);
        answer.addValueChangeListener(change -> reasons.setRequiredIndicatorVisible(
                answer.getValue() != null && answer.getValue().needsReasons()));
    }

    @Override
    protected void send() {
        if (answer.isEmpty()) {
            throw Refused.because("answer", "CHOICE_REQUIRED");
        }
        confirming.answer(context().actor(), context().taskId(), answer.getValue(), reasons.getValue());
    }
}
