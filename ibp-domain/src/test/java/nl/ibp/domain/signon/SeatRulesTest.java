package nl.ibp.domain.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.signon.SeatRule.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatRulesTest {

    private static final SeatId POLICY = new SeatId("beleid-gelderland");
    private static final SeatId CLERK = new SeatId("griffie-gelderland");
    private static final SeatRule TEMPLATE = new SeatRule("groups", Match.TEMPLATE, "/seats/{functie}", null);
    private static final Grant HAD = new Grant(POLICY, "groups", "/seats/beleid-gelderland");

    @Test
    void readsSeatsFromATemplate() {
        Granted granted =
                rules(TEMPLATE).apply(groups("/seats/beleid-gelderland", "/seats/griffie-gelderland"), List.of());

        assertThat(granted.gained()).containsExactly(HAD, new Grant(CLERK, "groups", "/seats/griffie-gelderland"));
        assertThat(granted.now()).isEqualTo(granted.gained());
        assertThat(granted.lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/seats/bestaat-niet",
                "/seats/",
                "/seats",
                "/seats/beleid-gelderland/onder",
                "x/seats/beleid-gelderland",
                "/SEATS/beleid-gelderland",
                "/seats/Beleid-Gelderland",
                "/seats/ beleid-gelderland",
                "/seats/beleid-gelderland\n",
                ""
            })
    void givesNothingForWhatIsNoSeat(String group) {
        assertThat(rules(TEMPLATE).apply(groups(group), List.of()).now()).isEmpty();
    }

    @Test
    void readsSeatsBetweenWhatStandsAroundThem() {
        SeatRule around = new SeatRule("groups", Match.TEMPLATE, "ibp-{functie}-prod", null);

        assertThat(rules(around)
                        .apply(groups("ibp-beleid-gelderland-prod"), List.of())
                        .now())
                .extracting(Grant::seat)
                .containsExactly(POLICY);
        assertThat(rules(around).apply(groups("ibp-prod"), List.of()).now()).isEmpty();
    }

    @Test
    void comparesWholeValuesAndBeginnings() {
        SeatRule whole = new SeatRule("functie", Match.EXACT, "griffier", CLERK);
        SeatRule beginning = new SeatRule("afdeling", Match.PREFIX, "beleid", POLICY);
        Claims claims = new Claims(Map.of("functie", Set.of("griffier"), "afdeling", Set.of("beleid en strategie")));
        Claims others = new Claims(Map.of("functie", Set.of("griffiers"), "afdeling", Set.of("geen beleid")));

        assertThat(rules(whole, beginning).apply(claims, List.of()).now())
                .extracting(Grant::seat)
                .containsExactly(POLICY, CLERK);
        assertThat(rules(whole, beginning).apply(others, List.of()).now()).isEmpty();
    }

    @Test
    void givesASeatOnceByTheFirstRule() {
        SeatRule second = new SeatRule("groups", Match.EXACT, "/alles", POLICY);

        assertThat(rules(TEMPLATE, second)
                        .apply(groups("/alles", "/seats/beleid-gelderland"), List.of())
                        .now())
                .containsExactly(HAD);
    }

    @Test
    void takesBackWhatIsNoLongerSaid() {
        Granted granted = rules(TEMPLATE).apply(groups(), List.of(HAD));

        assertThat(granted.lost()).containsExactly(HAD);
        assertThat(granted.now()).isEmpty();
        assertThat(granted.silent()).isEmpty();
    }

    @Test
    void changesNothingWhereTheClaimIsNotSaid() {
        Granted granted = rules(TEMPLATE).apply(new Claims(Map.of()), List.of(HAD));

        assertThat(granted.now()).containsExactly(HAD);
        assertThat(granted.gained()).isEmpty();
        assertThat(granted.lost()).isEmpty();
        assertThat(granted.silent()).containsExactly("groups");
    }

    @Test
    void takesBackWhatNoSilentClaimCouldGive() {
        SeatRule other = new SeatRule("functie", Match.EXACT, "griffier", CLERK);

        Granted granted = rules(TEMPLATE, other).apply(groups(), List.of(HAD, new Grant(CLERK, "functie", "griffier")));

        assertThat(granted.lost()).containsExactly(HAD);
        assertThat(granted.now()).extracting(Grant::seat).containsExactly(CLERK);
        assertThat(granted.silent()).containsExactly("functie");
    }

    @Test
    void takesBackWhatNoRuleGivesAnyMore() {
        assertThat(rules().apply(groups("/seats/beleid-gelderland"), List.of(HAD))
                        .lost())
                .containsExactly(HAD);
    }

    @Test
    void leavesASeatAloneThatAnotherValueGivesNow() {
        SeatRule other = new SeatRule("groups", Match.EXACT, "/beleid", POLICY);

        Granted granted = rules(TEMPLATE, other).apply(groups("/beleid"), List.of(HAD));

        assertThat(granted.gained()).isEmpty();
        assertThat(granted.lost()).isEmpty();
        assertThat(granted.now()).containsExactly(new Grant(POLICY, "groups", "/beleid"));
    }

    @Test
    void refusesRulesThatNameNoSeatOrTwo() {
        assertThatThrownBy(() -> new SeatRule("groups", Match.EXACT, "/alles", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SeatRule("groups", Match.TEMPLATE, "/seats/{functie}", POLICY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SeatRule("groups", Match.TEMPLATE, "/seats", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SeatRule("groups", Match.TEMPLATE, "{functie}{functie}", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SeatRule(" ", Match.EXACT, "/alles", POLICY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SeatRules rules(SeatRule... rules) {
        return new SeatRules(List.of(rules), Set.of(POLICY, CLERK));
    }

    private static Claims groups(String... groups) {
        return new Claims(Map.of("groups", Set.of(groups)));
    }
}
