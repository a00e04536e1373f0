package nl.ibp.ui.submission;

import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.submission.ChoosingAfterRefusal;

/** The lead chooses how to go on when not every college endorsed. */
class AfterRefusalForm extends TaskForm {

    private final ChoosingAfterRefusal choosing;
    private final ChoiceField<RefusalChoice> choice;

    AfterRefusalForm(TaskContext context, ChoosingAfterRefusal choosing) {
        super(context, "submission.choice.send");
        this.choosing = choosing;
        ChoiceField<RefusalChoice> choices = new ChoiceField<>(
                        getTranslation("submission.choice"),
                        context.dossier().proposal().refusalChoices(),
                        "submission.choice")
                .explained();
        choice = required(field("choice", choices, FieldText.of(RefusalChoice.class)));
    }

    @Override
    protected Optional<String> confirmation() {
        return choice.getValue() == RefusalChoice.WITHDRAW
                ? Optional.of("submission.choice.confirmWithdraw")
                : Optional.empty();
    }

    @Override
    protected void send() {
        if (choice.isEmpty()) {
            throw Refused.because("choice", "CHOICE_REQUIRED");
        }
        choosing.choose(context().actor(), context().taskId(), choice.getValue());
    }
}
