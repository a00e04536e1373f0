package nl.ibp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesInvolvementTest {

    private static final DecisionTable TABLE = new DecisionTable("states-involvement.dmn");

    @AfterAll
    static void everyRuleHasARow() {
        assertThat(TABLE.rulesHit()).containsExactlyInAnyOrderElementsOf(TABLE.rules());
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, PROPOSAL",
        "1, true, PROPOSAL",
        "999999999999, false, PROPOSAL",
        "0, true, PROPOSAL",
        "0, false, LETTER",
    })
    void asksTheStatesOnlyForMoneyOfTheirOwn(long ownAmountCents, boolean proMemorieLines, String involvement) {
        var result = TABLE.decide(Map.of("ownAmountCents", ownAmountCents, "proMemorieLines", proMemorieLines));

        assertThat(result).containsExactly(Map.of("involvement", involvement));
    }
}
