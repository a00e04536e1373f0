package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.ConfirmingParticipation;
import org.springframework.stereotype.Component;

/** A new college says whether it stands by what the old one co-signed. */
@Component
@WhereSignOnIsSet
class ParticipationConfirmed implements Completion {

    private final ConfirmingParticipation confirming;

    ParticipationConfirmed(ConfirmingParticipation confirming) {
        this.confirming = confirming;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CONFIRM_PARTICIPATION;
    }

    @Override
    public Deed read(Members sent) {
        ConfirmationOutcome answer =
                sent.choice("uitkomst", DecisionWords.CONFIRMATION.choice(ConfirmationOutcome.answers()));
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> confirming.answer(actor, task, answer, reasons);
    }
}
