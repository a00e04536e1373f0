package nl.ibp.workflow.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.FigureRights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows for whom the proposals wait, as far as somebody may read them and the figures of these seats are theirs to see. */
@Component
@Transactional(readOnly = true)
public class WaitingFor {

    private final WaitingList list;
    private final DossierAccess access;
    private final FigureRights rights;
    private final ChasingAuthority authority;
    private final Seats seats;
    private final Clock clock;

    WaitingFor(
            WaitingList list,
            DossierAccess access,
            FigureRights rights,
            ChasingAuthority authority,
            Seats seats,
            Clock clock) {
        this.list = list;
        this.access = access;
        this.rights = rights;
        this.authority = authority;
        this.seats = seats;
        this.clock = clock;
    }

    public List<WaitingPiece> find(Actor actor, WaitingQuery query, WaitingOrder order, int limit) {
        return list.find(access.reader(actor), told(actor), query, order, LocalDate.now(clock), limit).stream()
                .map(piece -> piece.chasable(authority.of(actor, piece.task()).isPresent()))
                .toList();
    }

    /** For each body that anything waits for, in the order in which people are used to see bodies. */
    public List<WaitingCount> count(Actor actor, WaitingQuery query) {
        return list.count(access.reader(actor), told(actor), query, LocalDate.now(clock));
    }

    private Set<SeatId> told(Actor actor) {
        FigureScope scope = rights.of(actor);
        return seats.all().stream().filter(scope::tells).map(Seat::id).collect(Collectors.toSet());
    }
}
