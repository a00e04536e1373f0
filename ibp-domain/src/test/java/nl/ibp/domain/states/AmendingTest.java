package nl.ibp.domain.states;

import static nl.ibp.domain.fixture.Fixtures.CLERK;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static nl.ibp.domain.fixture.StatesFileBuilder.FIRST_DAY;
import static nl.ibp.domain.fixture.StatesFileBuilder.SEATS;
import static nl.ibp.domain.fixture.StatesFileBuilder.balanced;
import static nl.ibp.domain.fixture.StatesFileBuilder.beforeStates;
import static nl.ibp.domain.fixture.StatesFileBuilder.changeOf;
import static nl.ibp.domain.fixture.StatesFileBuilder.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.Euros;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the States adopt is what counts, not what was proposed to them. */
class AmendingTest {

    private static final BudgetAmendment LOWER = new BudgetAmendment(
            List.of(new Expense("Bijdrage", 2026, Euros.of(200_000))),
            List.of(new FundingCover("Reserve", 2026, Euros.of(200_000))));

    private final StatesFile file = beforeStates();

    @Test
    void countsTheBudgetAsTheStatesAmendedIt() {
        file.decide(deciding(StatesOutcome.ADOPTED_AS_AMENDED, LOWER));

        assertThat(file.adopted()).contains(LOWER);
        assertThat(file.proposal())
                .hasValueSatisfying(proposed -> assertThat(proposed.amendment()).isEqualTo(balanced()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED_UNANIMOUSLY", "ADOPTED", "ADOPTED_WITH_RESERVATION"})
    void countsTheBudgetAsProposedWhereTheStatesChangedNothing(StatesOutcome outcome) {
        file.decide(decision(outcome, null));

        assertThat(file.adopted()).contains(balanced());
    }

    @Test
    void countsNoBudgetThatTheStatesDidNotAdopt() {
        assertThat(file.adopted()).isEmpty();

        file.decide(decision(StatesOutcome.REJECTED, new Votes(10, 30, SEATS)));

        assertThat(file.adopted()).isEmpty();
    }

    @Test
    void hasAnAmendedBudgetExactlyWhenAmended() {
        assertRefused(() -> deciding(StatesOutcome.ADOPTED_AS_AMENDED, null), "AMENDED_BUDGET_REQUIRED");
        assertRefused(() -> deciding(StatesOutcome.ADOPTED, LOWER), "BUDGET_NOT_AMENDED");
    }

    @Test
    void doesNotAmendTheBudgetOfAYearThatIsOver() {
        assertRefused(
                () -> file.decide(deciding(StatesOutcome.ADOPTED_AS_AMENDED, changeOf(2025))),
                "BUDGET_YEAR_OVER",
                "BUDGET_YEAR_OVER");
        assertThat(file.status()).isEqualTo(StatesFileStatus.BEFORE_STATES);
    }

    private static StatesDecision deciding(StatesOutcome outcome, @Nullable BudgetAmendment amendedBudget) {
        return new StatesDecision(
                outcome,
                FIRST_DAY,
                null,
                List.of(new Amendment("Lagere bijdrage", "")),
                amendedBudget,
                List.of(),
                "",
                "",
                CLERK,
                NOW);
    }
}
