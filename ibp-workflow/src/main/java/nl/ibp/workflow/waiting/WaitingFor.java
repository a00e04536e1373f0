package nl.ibp.workflow.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.monitoring.DossierAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows for whom the proposals wait, as far as somebody may read them. */
@Component
@Transactional(readOnly = true)
public class WaitingFor {

    private final WaitingList list;
    private final DossierAccess access;
    private final ChasingAuthority authority;
    private final Clock clock;

    WaitingFor(WaitingList list, DossierAccess access, ChasingAuthority authority, Clock clock) {
        this.list = list;
        this.access = access;
        this.authority = authority;
        this.clock = clock;
    }

    public List<WaitingPiece> find(Actor actor, WaitingQuery query, WaitingOrder order, int limit) {
        return list.find(access.reader(actor), query, order, LocalDate.now(clock), limit).stream()
                .map(piece -> piece.chasable(authority.of(actor, piece.task()).isPresent()))
                .toList();
    }

    /** For each body that anything waits for, in the order in which people are used to see bodies. */
    public List<WaitingCount> count(Actor actor, WaitingQuery query) {
        return list.count(access.reader(actor), query, LocalDate.now(clock));
    }
}
