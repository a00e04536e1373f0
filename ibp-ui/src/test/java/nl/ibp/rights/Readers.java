package nl.ibp.rights;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;

/** Who asks for everything: nobody, one of each role, and somebody without a seat who stands in for the college. */
public final class Readers {

    public static final String NOBODY = "nobody";
    public static final String STAND_IN = "stand-in";

    /** The seat that somebody stands in for. */
    public static final SeatId COLLEGE = new SeatId("gs-limburg");

    /** All of one province where a role is of a province. A new role gets its line here. */
    private static final Map<SeatRole, String> SEATS = Map.ofEntries(
            entry(SeatRole.POLICY_OFFICER, "beleid-limburg"),
            entry(SeatRole.COLLEGE, COLLEGE.value()),
            entry(SeatRole.STATES_CLERK, "ps-limburg"),
            entry(SeatRole.MEMBER, "aac-re-limburg"),
            entry(SeatRole.CHAIR, "aac-re-voorzitter"),
            entry(SeatRole.SECRETARY, "aac-re-secretaris"),
            entry(SeatRole.BOARD, "ipo-bestuur"),
            entry(SeatRole.HEAD_GROUP, "kopgroep"),
            entry(SeatRole.BUREAU, "ipo-bureau"),
            entry(SeatRole.MANAGER, "manager"),
            entry(SeatRole.ADMINISTRATOR, "beheer"));

    private Readers() {}

    /** Of each role one, in the order of the table's columns. */
    public static List<SeatId> seats(Seats all) {
        assertThat(SEATS.keySet()).containsExactlyInAnyOrder(SeatRole.values());
        return Arrays.stream(SeatRole.values())
                .map(role -> {
                    SeatId seat = new SeatId(Objects.requireNonNull(SEATS.get(role)));
                    assertThat(all.get(seat).role()).isEqualTo(role);
                    return seat;
                })
                .toList();
    }

    /** The table's columns. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(NOBODY);
        for (SeatRole role : SeatRole.values()) {
            names.add(role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        names.add(STAND_IN);
        return names;
    }
}
