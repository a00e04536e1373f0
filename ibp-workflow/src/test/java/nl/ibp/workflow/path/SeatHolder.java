package nl.ibp.workflow.path;

import java.util.Set;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;

/** The person who holds one seat, named after it, as in demo mode. */
public final class SeatHolder {

    private SeatHolder() {}

    public static Actor of(String seat) {
        return of(new SeatId(seat));
    }

    public static Actor of(SeatId seat) {
        return new Actor(new PersonId(seat.value()), Set.of(seat));
    }

    /** Somebody else who holds the same seat. */
    public static Actor colleagueAt(String seat) {
        return new Actor(new PersonId("collega-" + seat), Set.of(new SeatId(seat)));
    }
}
