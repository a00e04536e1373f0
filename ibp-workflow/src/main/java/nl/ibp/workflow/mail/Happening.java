package nl.ibp.workflow.mail;

import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody. It leaves the product by servers of others, so it has no room for a title, for reasons or
 * for what a comment says.
 *
 * @param about the id of the work or of the notice
 * @param seat for which one is told
 * @param kind what was noticed; null where work came
 * @param work what is to be done; null where it is about the whole proposal
 * @param by who handed it over; null where nobody did
 */
public record Happening(
        NoticeEvent event,
        String about,
        Instant at,
        SeatId seat,
        ProposalId proposal,
        ProposalNumber number,
        @Nullable NoticeKind kind,
        @Nullable Work work,
        @Nullable PersonId by) {

    /** @param due the last day of the term; null where none runs */
    public record Work(TaskId task, TaskKind kind, SeatId seat, @Nullable LocalDate due) {}
}
