package nl.ibp.domain.organisation;

import java.util.List;
import java.util.Set;

/**
 * The seats whose holders change with the college of a province: the college itself, the portfolio holders in the BACs,
 * and the province's seat on the board where it has one. Civil servants, the policy department and the clerk stay.
 */
public final class CollegeSeats {

    private static final Set<BodyKind> BODIES =
            Set.of(BodyKind.COLLEGE, BodyKind.ADMINISTRATIVE_COMMITTEE, BodyKind.BOARD);

    private CollegeSeats() {}

    /** In the order in which people are used to see them. */
    public static List<Seat> of(ProvinceCode province, Seats seats, Bodies bodies) {
        return seats.all().stream()
                .filter(seat -> province.equals(seat.province()))
                .filter(seat -> BODIES.contains(bodies.get(seat.body()).kind()))
                .toList();
    }
}
