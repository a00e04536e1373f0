package nl.ibp.workflow.notice;

import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * Something a seat is told. Each of its holders reads it for themselves, unless it is for one of them alone.
 *
 * @param task the work it is about; null where it is about the whole proposal
 * @param workingDays how many before or after the term; 0 where that says nothing
 * @param due the last day of the term it is about; null where it is about none
 * @param note the reasons somebody gave; may be empty
 * @param personal for whom alone it is, and from whom; null where all who hold the seat are told
 * @param bySeat who reminds; null where no seat does
 */
public record Notice(
        SeatId seat,
        ProposalId proposal,
        @Nullable TaskId task,
        NoticeKind kind,
        int workingDays,
        @Nullable LocalDate due,
        String note,
        Instant at,
        @Nullable Personal personal,
        @Nullable SeatId bySeat) {

    /** From one holder of a seat to another. */
    public record Personal(PersonId to, PersonId by) {}

    /** To all who hold the seat. */
    public Notice(
            SeatId seat,
            ProposalId proposal,
            @Nullable TaskId task,
            NoticeKind kind,
            int workingDays,
            @Nullable LocalDate due,
            String note,
            Instant at) {
        this(seat, proposal, task, kind, workingDays, due, note, at, null, null);
    }

    /** About the term of a piece of work. */
    static Notice ofTerm(SeatId told, OpenTask task, NoticeKind kind, int workingDays, Instant at) {
        return new Notice(told, task.proposal(), task.id(), kind, workingDays, task.due(), "", at);
    }
}
