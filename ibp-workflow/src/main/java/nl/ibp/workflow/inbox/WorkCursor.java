package nl.ibp.workflow.inbox;

import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.proposal.ProposalNumber;
import org.jspecify.annotations.Nullable;

/**
 * A place in every order of work. A page that begins after it skips and repeats nothing, whatever came in or ended
 * meanwhile.
 *
 * @param due null where no term runs
 */
public record WorkCursor(@Nullable LocalDate due, Instant createdAt, TaskId task, ProposalNumber proposal) {

    public static WorkCursor at(InboxRow row) {
        return at(row.task(), row.number());
    }

    /** @param proposal the number of its proposal */
    public static WorkCursor at(OpenTask task, ProposalNumber proposal) {
        return new WorkCursor(task.due(), task.createdAt(), task.id(), proposal);
    }
}
