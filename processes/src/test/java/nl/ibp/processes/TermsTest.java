package nl.ibp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final DecisionTable TABLE = new DecisionTable("terms.dmn");

    @AfterAll
    static void everyRuleHasARow() {
        assertThat(TABLE.rulesHit()).containsExactlyInAnyOrderElementsOf(TABLE.rules());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 20, 10",
        "REVISION, 10, 5",
        "COLLEGE, 10, 5",
        "REFUSAL_CHOICE, 5, 3",
        "INTAKE, 5, 3",
        "ROUTING, 5, 3",
        "AAC, 10, 5",
        "BAC, 15, 8",
        "ADVICE, 3, 2",
        "NEW_ADVICE, 3, 2",
        "ADVICE_DEFERRED, 15, 8",
        "BOARD, 15, 8",
        "COMMITMENTS, 30, 15",
        "STATES_LETTER, 20, 10",
        "STATES_PROPOSAL, 20, 10",
        "STATES_COMMITTEE, 15, 8",
        "STATES, 15, 8",
        "RECONFIRMATION, 10, 5",
        "MINISTER, 10, 10",
        "CONSOLIDATION, 5, 3",
        "WRITTEN, 5, 5",
        "REVOCATION, 15, 8",
        "CONFIRMATION, 20, 10",
        "UNCONFIRMED, 5, 3",
        "SECRECY, 15, 15",
    })
    void givesEachStepItsWorkingDays(String step, int normal, int urgent) {
        assertThat(TABLE.decide(Map.of("step", step, "urgency", "NORMAL")))
                .containsExactly(Map.of("workingDays", normal));
        assertThat(TABLE.decide(Map.of("step", step, "urgency", "URGENT")))
                .containsExactly(Map.of("workingDays", urgent));
    }

    @Test
    void givesNoTermForAStepItDoesNotKnow() {
        var terms = TABLE.decide(Map.of("step", "UNKNOWN", "urgency", "NORMAL"));

        assertThat(terms).isEmpty();
    }
}
