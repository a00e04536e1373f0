package nl.ibp.ui.board;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.proposal.RevocationRequest;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.board.Revoking;

/** Records whether the board revokes what it had adopted. */
class RevocationForm extends TaskForm {

    /** What can be decided. */
    enum Answer {
        REVOKE,
        UPHOLD
    }

    private final Revoking revoking;
    private final ChoiceField<Answer> answer;
    private final TextArea reasons;

    RevocationForm(TaskContext context, Revoking revoking) {
        super(context, "board.revocation.send");
        this.revoking = revoking;
        context.dossier().proposal().revocation().ifPresent(asked -> show(why(asked)));
        answer = required(field(
                "outcome",
                new ChoiceField<>(getTranslation("board.revocation"), List.of(Answer.values()), "board.revocation")
                        .explained(),
                FieldText.of(Answer.class)));
        reasons = required(field("reasons", new TextArea(getTranslation("board.reasons")), FieldText.TEXT));
        reasons.setMinRows(4);
    }

    private Notice why(RevocationRequest asked) {
        String day = Formats.in(getLocale()).date(OfficialTime.dayOf(asked.at()));
        return new Notice(State.INFO, asked.reasons()).withTitle(getTranslation("board.revocation.asked", day));
    }

    @Override
    protected Optional<String> confirmation() {
        return answer.getValue() == Answer.REVOKE ? Optional.of("board.revocation.confirm") : Optional.empty();
    }

    @Override
    protected void send() {
        if (answer.isEmpty()) {
            throw Refused.because("outcome", "OUTCOME_REQUIRED");
        }
        revoking.decide(context().actor(), context().taskId(), answer.getValue() == Answer.REVOKE, reasons.getValue());
    }
}
