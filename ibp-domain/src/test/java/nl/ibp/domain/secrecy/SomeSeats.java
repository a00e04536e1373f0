package nl.ibp.domain.secrecy;

import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;

import java.util.List;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import org.jspecify.annotations.Nullable;

/** One seat of each role, provincial ones in three provinces. */
final class SomeSeats {

    static final Seat OFFICER_GELDERLAND = seat("beleid-gelderland", SeatRole.POLICY_OFFICER, GELDERLAND);
    static final Seat COLLEGE_GELDERLAND = seat("gs-gelderland", SeatRole.COLLEGE, GELDERLAND);
    static final Seat CLERK_GELDERLAND = seat("ps-gelderland", SeatRole.STATES_CLERK, GELDERLAND);
    static final Seat OFFICER_UTRECHT = seat("beleid-utrecht", SeatRole.POLICY_OFFICER, UTRECHT);
    static final Seat COLLEGE_UTRECHT = seat("gs-utrecht", SeatRole.COLLEGE, UTRECHT);
    static final Seat CLERK_UTRECHT = seat("ps-utrecht", SeatRole.STATES_CLERK, UTRECHT);
    static final Seat OFFICER_DRENTHE = seat("beleid-drenthe", SeatRole.POLICY_OFFICER, DRENTHE);
    static final Seat COLLEGE_DRENTHE = seat("gs-drenthe", SeatRole.COLLEGE, DRENTHE);
    static final Seat CLERK_DRENTHE = seat("ps-drenthe", SeatRole.STATES_CLERK, DRENTHE);
    static final Seat MEMBER = of("aac-vp", "aac-vp-drenthe", SeatRole.MEMBER, DRENTHE);
    static final Seat CHAIR = of("aac-vp", "aac-vp-voorzitter", SeatRole.CHAIR, null);
    static final Seat SECRETARY = of("aac-vp", "aac-vp-secretaris", SeatRole.SECRETARY, null);
    static final Seat OTHER_CHAIR = of("aac-re", "aac-re-voorzitter", SeatRole.CHAIR, null);
    static final Seat OTHER_MEMBER = of("aac-re", "aac-re-gelderland", SeatRole.MEMBER, GELDERLAND);
    static final Seat OTHER_SECRETARY = of("aac-re", "aac-re-secretaris", SeatRole.SECRETARY, null);
    static final Seat BOARD = seat("ipo-bestuur", SeatRole.BOARD, null);
    static final Seat BUREAU = seat("ipo-bureau", SeatRole.BUREAU, null);
    static final Seat MANAGER = seat("manager", SeatRole.MANAGER, null);
    static final Seat ADMINISTRATOR = seat("beheer", SeatRole.ADMINISTRATOR, null);

    static final List<Seat> ALL = List.of(
            OFFICER_GELDERLAND,
            COLLEGE_GELDERLAND,
            CLERK_GELDERLAND,
            OFFICER_UTRECHT,
            COLLEGE_UTRECHT,
            CLERK_UTRECHT,
            OFFICER_DRENTHE,
            COLLEGE_DRENTHE,
            CLERK_DRENTHE,
            MEMBER,
            CHAIR,
            SECRETARY,
            OTHER_CHAIR,
            OTHER_MEMBER,
            OTHER_SECRETARY,
            BOARD,
            BUREAU,
            MANAGER,
            ADMINISTRATOR);

    private SomeSeats() {}

    private static Seat seat(String id, SeatRole role, @Nullable ProvinceCode province) {
        return of(id, id, role, province);
    }

    private static Seat of(String body, String id, SeatRole role, @Nullable ProvinceCode province) {
        return new Seat(new SeatId(id), new BodyId(body), role, province, id);
    }
}
