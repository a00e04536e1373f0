package nl.ibp.workflow.notice;

import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A notice as one person finds it in the list. Where the proposal is secret for that person, without anybody's reasons.
 *
 * @param work what is or was to be done; null where it is about the whole proposal
 * @param read by this person
 */
public record NoticeRow(
        long id, Notice notice, @Nullable Work work, ProposalNumber number, ProposalTitle title, boolean read) {

    /** @param open it is still to be done */
    public record Work(TaskKind kind, SeatId seat, boolean open) {

        /** Whether somebody may do it. */
        public boolean isWorkOf(Actor actor) {
            return actor.mayDo(seat, ScopeOfWork.of(kind));
        }
    }
}
