package nl.ibp.workflow.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.workflow.organisation.Actors;
import org.springframework.stereotype.Component;

/**
 * Whether work that somebody took on is still theirs. Whoever no longer holds the seat, nor stands in for it, has let go
 * of it by that: nobody waits for them.
 */
@Component
class Claims {

    private final Actors actors;
    private final Tasks tasks;
    private final Clock clock;

    Claims(Actors actors, Tasks tasks, Clock clock) {
        this.actors = actors;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The work as it stands today. */
    OpenTask standing(OpenTask task) {
        boolean left = task.claimedBy() != null && !task.isWorkOf(actors.of(task.claimedBy()));
        return left ? task.unclaimed() : task;
    }

    /** The rows as they stand today. */
    List<InboxRow> standing(List<InboxRow> rows) {
        PeopleOfWork people = new PeopleOfWork(tasks, LocalDate.now(clock));
        return rows.stream()
                .map(row -> hasLeft(row.task(), people) ? unclaimed(row) : row)
                .toList();
    }

    private static boolean hasLeft(OpenTask task, PeopleOfWork people) {
        return task.claimedBy() != null && !people.of(task).contains(task.claimedBy());
    }

    private static InboxRow unclaimed(InboxRow row) {
        return new InboxRow(row.task().unclaimed(), row.number(), row.title(), row.lead(), row.themes(), row.parked());
    }
}
