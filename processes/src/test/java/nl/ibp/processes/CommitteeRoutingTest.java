package nl.ibp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeRoutingTest {

    private static final DecisionTable TABLE = new DecisionTable("committee-routing.dmn");

    @AfterAll
    static void everyRuleHasARow() {
        assertThat(TABLE.rulesHit()).containsExactlyInAnyOrderElementsOf(TABLE.rules());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, aac-energie, bac-energie, COMMITTEES",
                "2, aac-drow, bac-drow, COMMITTEES",
                "3, aac-re, bac-re, COMMITTEES",
                "4, aac-vp, bac-vp, COMMITTEES",
                "5, -, -, ASSIGN",
                "6, -, -, ASSIGN",
                "7, -, -, ASSIGN",
                "8, -, -, BOARD",
                "9, aac-fin, -, ASSIGN",
                "10, -, -, ASSIGN",
            })
    void routesThemeOnItsOwn(int theme, String aac, String bac, String mode) {
        var routes = TABLE.decide(Map.of("themes", List.of(theme)));

        assertThat(routes).singleElement().satisfies(route -> assertRoute(route, aac, bac, mode));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "8, -, -, FOLLOW",
                "9, aac-fin, -, FOLLOW",
                "10, -, -, FOLLOW",
            })
    void letsThemeFollowTheContentThemeItIsCoupledTo(int theme, String aac, String bac, String mode) {
        var routes = TABLE.decide(Map.of("themes", List.of(theme, 1)));

        assertThat(routes).hasSize(2);
        assertRoute(routes.get(0), "aac-energie", "bac-energie", "COMMITTEES");
        assertRoute(routes.get(1), aac, bac, mode);
    }

    @Test
    void routesEachContentThemeToItsOwnCommittees() {
        var routes = TABLE.decide(Map.of("themes", List.of(4, 3)));

        assertThat(routes).extracting(route -> route.get("bac")).containsExactly("bac-re", "bac-vp");
    }

    @Test
    void doesNotCoupleThemesThatHaveNoContentOfTheirOwn() {
        var routes = TABLE.decide(Map.of("themes", List.of(8, 9, 10)));

        assertThat(routes).extracting(route -> route.get("mode")).containsExactly("BOARD", "ASSIGN", "ASSIGN");
    }

    @Test
    void findsNoRouteWithoutThemes() {
        var routes = TABLE.decide(Map.of("themes", List.of()));

        assertThat(routes).isEmpty();
    }

    private static void assertRoute(Map<String, Object> route, String aac, String bac, String mode) {
        assertThat(route).containsEntry("aac", aac).containsEntry("bac", bac).containsEntry("mode", mode);
    }
}
