package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.ParkingProposals;
import org.springframework.stereotype.Component;

/** The lead takes up again what stood still. */
@Component
@WhereSignOnIsSet
class ProposalResumed implements Completion {

    private final ParkingProposals parking;

    ProposalResumed(ParkingProposals parking) {
        this.parking = parking;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.RESUME_PROPOSAL;
    }

    @Override
    public Deed read(Members sent) {
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> parking.resume(actor, task, reasons);
    }
}
