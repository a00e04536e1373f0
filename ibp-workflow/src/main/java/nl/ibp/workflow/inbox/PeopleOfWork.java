package nl.ibp.workflow.inbox;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.WorkScope;

/** Who may do the work of a list on a day: asked once for all of a seat and kind, however much of it there is. */
final class PeopleOfWork {

    private record Place(SeatId seat, WorkScope scope) {}

    private final Tasks tasks;
    private final LocalDate day;
    private final Map<Place, Set<PersonId>> known = new HashMap<>();

    PeopleOfWork(Tasks tasks, LocalDate day) {
        this.tasks = tasks;
        this.day = day;
    }

    Set<PersonId> of(OpenTask task) {
        return known.computeIfAbsent(
                new Place(task.seat(), ScopeOfWork.of(task.kind())), place -> tasks.whoMayDo(task, day));
    }
}
