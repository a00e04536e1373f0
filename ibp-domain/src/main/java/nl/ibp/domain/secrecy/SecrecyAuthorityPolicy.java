package nl.ibp.domain.secrecy;

import java.util.EnumSet;
import java.util.Set;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;

/** Which seats speak for a body that can impose secrecy, and lift it (Provinciewet 25, 55 and 91). */
public final class SecrecyAuthorityPolicy {

    private static final Set<SeatRole> IMPOSING =
            EnumSet.of(SeatRole.COLLEGE, SeatRole.STATES_CLERK, SeatRole.CHAIR, SeatRole.SECRETARY, SeatRole.BOARD);

    private SecrecyAuthorityPolicy() {}

    public static boolean mayImpose(Seat seat) {
        return IMPOSING.contains(seat.role());
    }

    /** The body that imposed it, and the States once they confirmed it. */
    public static boolean mayLift(Seat seat, Secrecy secrecy) {
        boolean ofImposingBody = mayImpose(seat) && seat.body().equals(secrecy.body());
        boolean ofConfirmingStates = secrecy.status() == SecrecyStatus.CONFIRMED
                && seat.role() == SeatRole.STATES_CLERK
                && secrecy.confirming()
                        .filter(states -> states.equals(seat.province()))
                        .isPresent();
        return ofImposingBody || ofConfirmingStates;
    }
}
