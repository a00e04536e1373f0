package nl.ibp.workflow.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.secrecy.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody looks for work over all seats they act for. */
@Component
@Transactional(readOnly = true)
public class FindingWork {

    private final WorkList list;
    private final Claims claims;
    private final Seats seats;
    private final Clock clock;

    FindingWork(WorkList list, Claims claims, Seats seats, Clock clock) {
        this.list = list;
        this.claims = claims;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * @param after null for the first page
     * @param size from 1 on
     */
    public WorkPage page(Actor actor, WorkFilter filter, @Nullable WorkCursor after, int size) {
        // One more than is shown tells whether there is more; counting all of them is not needed for that.
        List<InboxRow> found = list.find(actor, reader(actor), filter, after, today(), size + 1);
        List<InboxRow> rows = found.stream().limit(size).map(claims::standing).toList();
        return new WorkPage(rows, found.size() > size);
    }

    public WorkCount count(Actor actor, WorkFilter filter) {
        return WorkCount.of(list.count(actor, reader(actor), filter, today(), WorkCount.MOST + 1));
    }

    /** What can come to the seats that somebody acts for, in the order of the path. */
    public List<TaskKind> kindsOf(Actor actor) {
        Set<WorkScope> scopes = actor.seats().stream()
                .map(seats::get)
                .flatMap(seat -> WorkScope.of(seat.role()).stream().filter(scope -> actor.mayDo(seat.id(), scope)))
                .collect(Collectors.toSet());
        return ScopeOfWork.kindsIn(scopes);
    }

    private Reader reader(Actor actor) {
        return Reader.holding(actor.seats().stream().map(seats::get).toList(), seats.all());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
