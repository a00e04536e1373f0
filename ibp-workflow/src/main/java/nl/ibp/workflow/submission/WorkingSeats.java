package nl.ibp.workflow.submission;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.notice.GivingNotices;
import nl.ibp.workflow.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Whoever has work open in a dossier hears what somebody else does to all of it. */
@Component
class WorkingSeats {

    private final Tasks tasks;
    private final GivingNotices notices;

    WorkingSeats(Tasks tasks, GivingNotices notices) {
        this.tasks = tasks;
        this.notices = notices;
    }

    /** @param by who does it, and need not be told */
    void tell(ProposalId proposal, SeatId by, NoticeKind kind, String note) {
        Set<SeatId> told = new LinkedHashSet<>(
                tasks.openOn(proposal).stream().map(OpenTask::seat).toList());
        told.remove(by);
        notices.ofProposal(told, proposal, kind, note);
    }
}
