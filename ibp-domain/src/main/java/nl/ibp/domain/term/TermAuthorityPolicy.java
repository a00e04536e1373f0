package nl.ibp.domain.term;

import java.util.EnumSet;
import java.util.Set;
import nl.ibp.domain.organisation.SeatRole;

/**
 * Who may extend or suspend a term: whoever set the work going, never whoever is to do it alone. Our own design
 * (decision 0006).
 */
public final class TermAuthorityPolicy {

    private TermAuthorityPolicy() {}

    /** The roles of which a holder may, each in the body or province that the work belongs to; none where nobody may. */
    public static Set<SeatRole> rolesFor(PartOfPath part) {
        return switch (part) {
            case LEAD -> EnumSet.of(SeatRole.COLLEGE);
            case COLLEGES, BOARD -> EnumSet.of(SeatRole.BUREAU);
            case BUREAU -> EnumSet.of(SeatRole.MANAGER);
            case COMMITTEE -> EnumSet.of(SeatRole.CHAIR, SeatRole.SECRETARY);
            case STATES_PART -> EnumSet.of(SeatRole.STATES_CLERK);
            case MINISTER, SECRECY -> EnumSet.noneOf(SeatRole.class);
        };
    }
}
