package nl.ibp.domain.secrecy;

import nl.ibp.domain.organisation.Seat;

/**
 * Who sees what is secret: whoever cannot do their part without it, and nobody else (domain reference, section 5).
 * Looking after the programme or the product is no part in a dossier.
 */
public final class NeedToKnowPolicy {

    private NeedToKnowPolicy() {}

    public static boolean mayRead(Seat seat, Circle circle) {
        return switch (seat.role()) {
            case MANAGER, ADMINISTRATOR -> false;
            case POLICY_OFFICER, COLLEGE ->
                takesPart(seat, circle) || circle.bodies().contains(seat.body());
            case STATES_CLERK ->
                takesPart(seat, circle) || circle.bodies().contains(seat.body()) || isConfirming(seat, circle);
            default -> circle.bodies().contains(seat.body());
        };
    }

    private static boolean takesPart(Seat seat, Circle circle) {
        return seat.province() != null && circle.provinces().contains(seat.province());
    }

    private static boolean isConfirming(Seat seat, Circle circle) {
        return seat.province() != null && circle.confirming().contains(seat.province());
    }

    /** A seat of a body of all provinces together; a province's own seats are in by taking part, not by being asked. */
    static boolean isJoint(Seat seat) {
        return switch (seat.role()) {
            case POLICY_OFFICER, COLLEGE, STATES_CLERK, MANAGER, ADMINISTRATOR -> false;
            default -> true;
        };
    }
}
