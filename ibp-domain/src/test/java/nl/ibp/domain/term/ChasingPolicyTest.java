package nl.ibp.domain.term;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may remind whom. */
class ChasingPolicyTest {

    private static final ProvinceCode UTRECHT = new ProvinceCode("pv26");
    private static final Seat MEMBER = seat("aac-re-utrecht", "aac-re", SeatRole.MEMBER, UTRECHT);

    @ParameterizedTest
    @CsvSource({
        "manager, ipo, MANAGER, , true",
        "ipo-bureau, bureau, BUREAU, , true",
        "aac-re-voorzitter, aac-re, CHAIR, , true",
        "aac-re-secretaris, aac-re, SECRETARY, , true",
        "aac-vp-voorzitter, aac-vp, CHAIR, , false",
        "aac-vp-secretaris, aac-vp, SECRETARY, , false",
        "gs-utrecht, gs-utrecht, COLLEGE, pv26, true",
        "beleid-utrecht, beleid-utrecht, POLICY_OFFICER, pv26, true",
        "gs-drenthe, gs-drenthe, COLLEGE, pv22, false",
        "beleid-drenthe, beleid-drenthe, POLICY_OFFICER, pv22, false",
        "ps-utrecht, ps-utrecht, STATES_CLERK, pv26, false",
        "aac-re-drenthe, aac-re, MEMBER, pv22, false",
        "ipo-bestuur, bestuur, BOARD, , false",
        "kopgroep, kopgroep, HEAD_GROUP, , false",
        "beheer, beheer, ADMINISTRATOR, , false"
    })
    void watchesOverItsBodyOrProvinceOrAll(
            String id, String body, SeatRole role, @Nullable String province, boolean may) {
        Seat seat = seat(id, body, role, province == null ? null : new ProvinceCode(province));

        assertThat(ChasingPolicy.mayChase(seat, MEMBER)).isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource(SeatRole.class)
    void remindsNobodyOfTheirOwnWork(SeatRole role) {
        Seat seat = seat("zelf", "eigen", role, UTRECHT);

        assertThat(ChasingPolicy.mayChase(seat, seat)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"COLLEGE", "POLICY_OFFICER"})
    void takesTwoSeatsWithoutAProvinceForNoOneProvince(SeatRole role) {
        assertThat(ChasingPolicy.mayChase(
                        seat("een", "een", role, null), seat("ander", "ander", SeatRole.BUREAU, null)))
                .isFalse();
    }

    private static Seat seat(String id, String body, SeatRole role, @Nullable ProvinceCode province) {
        return new Seat(new SeatId(id), new BodyId(body), role, province, id);
    }
}
