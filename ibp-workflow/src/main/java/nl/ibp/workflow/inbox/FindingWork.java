package nl.ibp.workflow.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody looks for work over all seats they act for. */
@Component
@Transactional(readOnly = true)
public class FindingWork {

    private final WorkList list;
    private final Seats seats;
    private final Clock clock;

    FindingWork(WorkList list, Seats seats, Clock clock) {
        this.list = list;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * What a list shows at first: as much as fits, how much there is in all, and which words were searched for.
     *
     * @param size from 1 on
     */
    public FoundWork find(Actor actor, WorkFilter filter, WorkOrder order, int size) {
        return search(actor, filter)
                .map(search -> new FoundWork(page(search, order, null, size), count(search), search.otherWords()))
                .orElse(FoundWork.nothing());
    }

    /**
     * By terms, the first first.
     *
     * @param after null for the first page
     * @param size from 1 on
     */
    public WorkPage page(Actor actor, WorkFilter filter, @Nullable WorkCursor after, int size) {
        return page(actor, filter, WorkOrder.DUE, after, size);
    }

    /**
     * @param after null for the first page
     * @param size from 1 on
     */
    public WorkPage page(Actor actor, WorkFilter filter, WorkOrder order, @Nullable WorkCursor after, int size) {
        return search(actor, filter)
                .map(search -> page(search, order, after, size))
                .orElse(FoundWork.nothing().page());
    }

    // One more than is shown tells whether there is more; counting all of them is not needed for that.
    private static WorkPage page(WorkSearch search, WorkOrder order, @Nullable WorkCursor after, int size) {
        List<InboxRow> found = search.rows(order, after, size + 1);
        return new WorkPage(found.stream().limit(size).toList(), found.size() > size);
    }

    public WorkCount count(Actor actor, WorkFilter filter) {
        return search(actor, filter).map(FindingWork::count).orElse(WorkCount.of(0));
    }

    private static WorkCount count(WorkSearch search) {
        return WorkCount.of(search.count(WorkCount.MOST + 1));
    }

    /** Empty where none of the seats it asks for is the actor's. */
    private Optional<WorkSearch> search(Actor actor, WorkFilter filter) {
        return ofSeats(actor, filter).map(asked -> list.search(actor, reader(actor), asked, LocalDate.now(clock)));
    }

    /** The same with the seats of its body; empty where none of them is the actor's. */
    private Optional<WorkFilter> ofSeats(Actor actor, WorkFilter filter) {
        if (filter.body() == null) {
            return Optional.of(filter);
        }
        Set<SeatId> asked = (filter.seats().isEmpty() ? actor.seats() : filter.seats())
                .stream()
                        .filter(seat -> seats.get(seat).body().equals(filter.body()))
                        .collect(Collectors.toSet());
        return asked.isEmpty() ? Optional.empty() : Optional.of(filter.of(filter.body(), asked));
    }

    /** The bodies that somebody's seats are in. */
    public List<BodyId> bodiesOf(Actor actor) {
        return actor.seats().stream()
                .map(seat -> seats.get(seat).body())
                .distinct()
                .sorted(Comparator.comparing(BodyId::value))
                .toList();
    }

    /** The proposals that somebody has open work on, by number. */
    public List<ProposalId> proposals(Actor actor, int most) {
        return list.proposals(actor, most);
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
}
