package nl.ibp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {

    private static final DecisionTable TABLE = new DecisionTable("escalation.dmn");

    @AfterAll
    static void everyRuleHasARow() {
        assertThat(TABLE.rulesHit()).containsExactlyInAnyOrderElementsOf(TABLE.rules());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT_PROPOSAL, 10, COLLEGE",
        "REVISE_PROPOSAL, 5, COLLEGE",
        "CHOOSE_AFTER_REFUSAL, 5, COLLEGE",
        "COLLEGE_DECIDES, 5, POLICY_OFFICER",
        "CHECK_COMPLETENESS, 3, MANAGER",
        "RECORD_COMMITMENTS, 3, MANAGER",
        "CONSOLIDATE, 3, MANAGER",
        "ASSIGN_ROUTE, 1, MANAGER",
        "REVIEW_BY_MEMBER, 1, SECRETARY",
        "ESTABLISH_ADVICE, 3, BUREAU",
        "BOARD_DECIDES, 5, BUREAU",
        "DECIDE_REVOCATION, 5, BUREAU",
        "SEND_STATES_LETTER, 5, STATES_CLERK",
        "DRAFT_STATES_PROPOSAL, 5, STATES_CLERK",
        "TREAT_IN_STATES_COMMITTEE, 5, BUREAU",
        "STATES_DECIDE, 5, BUREAU",
        "SEND_TO_MINISTER, 1, STATES_CLERK",
        "DECIDE_UNDER_MANDATE, 5, BUREAU",
        "JUDGE_NEW_ADVICE, 3, BUREAU",
        "RECONFIRM, 5, BUREAU",
        "CONFIRM_PARTICIPATION, 5, BUREAU",
        "NOTE_UNCONFIRMED, 3, MANAGER",
        "CONFIRM_SECRECY, 1, COLLEGE",
    })
    void tellsSomebodyElseWhenWorkStaysBehind(String work, int workingDays, String told) {
        assertThat(TABLE.decide(Map.of("work", work)))
                .containsExactly(Map.of("workingDays", workingDays, "told", told));
    }

    @Test
    void tellsNobodyOfWorkWithoutATerm() {
        assertThat(TABLE.decide(Map.of("work", "RESUME_PROPOSAL"))).isEmpty();
    }
}
