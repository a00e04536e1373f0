package nl.ibp.domain.secrecy;

import java.util.Set;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;

/**
 * Who may see who read what is secret: the secretaries and clerks of the bodies that know it (a college's seat and the
 * IPO-bureau are secretaries too), who imposed the secrecy, and the administrator, who learns nothing of the content.
 */
public final class ReadLogPolicy {

    private static final Set<SeatRole> SECRETARIES =
            Set.of(SeatRole.SECRETARY, SeatRole.STATES_CLERK, SeatRole.COLLEGE, SeatRole.BUREAU);

    private ReadLogPolicy() {}

    public static boolean maySee(Seat seat, Circle circle, Iterable<Secrecy> secrecies) {
        return seat.role() == SeatRole.ADMINISTRATOR
                || (SECRETARIES.contains(seat.role()) && NeedToKnowPolicy.mayRead(seat, circle))
                || imposedOne(seat, secrecies);
    }

    private static boolean imposedOne(Seat seat, Iterable<Secrecy> secrecies) {
        for (Secrecy secrecy : secrecies) {
            if (SecrecyAuthorityPolicy.mayImpose(seat) && seat.body().equals(secrecy.body())) {
                return true;
            }
        }
        return false;
    }
}
