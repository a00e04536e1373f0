package nl.ibp.domain.term;

import java.util.Objects;
import nl.ibp.domain.organisation.Seat;

/**
 * Who may remind a seat of the work that waits for it: who watches over the programme, who leads the body that has the
 * work, and who answers for the province that has it. Nobody reminds themselves. Our own design (decision 0006).
 */
public final class ChasingPolicy {

    private ChasingPolicy() {}

    /** @param asked the seat that has the work */
    public static boolean mayChase(Seat seat, Seat asked) {
        return !seat.id().equals(asked.id())
                && switch (seat.role()) {
                    case MANAGER, BUREAU -> true;
                    case CHAIR, SECRETARY -> seat.body().equals(asked.body());
                    case COLLEGE, POLICY_OFFICER -> isOfOneProvince(seat, asked);
                    case STATES_CLERK, MEMBER, BOARD, HEAD_GROUP, ADMINISTRATOR -> false;
                };
    }

    private static boolean isOfOneProvince(Seat seat, Seat asked) {
        return seat.province() != null && Objects.equals(seat.province(), asked.province());
    }
}
