package nl.ibp.domain.states;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import org.junit.jupiter.api.Test;

class BudgetAmendmentTest {

    @Property
    void isAcceptedExactlyWhenEveryYearIsBalanced(
            @ForAll("expenses") List<Expense> expenses, @ForAll("covers") List<FundingCover> covers) {
        Map<Integer, Long> missing = new TreeMap<>();
        expenses.forEach(
                line -> missing.merge(line.year(), line.amount().amount().longValue(), Long::sum));
        covers.forEach(
                line -> missing.merge(line.year(), -line.amount().amount().longValue(), Long::sum));

        if (missing.values().stream().allMatch(euros -> euros == 0)) {
            assertThat(new BudgetAmendment(expenses, covers).expenses()).isEqualTo(expenses);
        } else {
            assertThatThrownBy(() -> new BudgetAmendment(expenses, covers)).isInstanceOf(Refused.class);
        }
    }

    @Property
    void isAcceptedWhenEveryExpenseIsCovered(@ForAll("expenses") List<Expense> expenses) {
        List<FundingCover> covers = new ArrayList<>(expenses.stream()
                .map(line -> new FundingCover("Reserve", line.year(), line.amount()))
                .toList());
        Collections.reverse(covers);

        BudgetAmendment amendment = new BudgetAmendment(expenses, covers);

        assertThat(amendment.total())
                .isEqualTo(Euros.sum(expenses.stream().map(Expense::amount).toList()));
    }

    @Test
    void saysPerYearWhatIsMissingAndWhatIsTooMuch() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> new BudgetAmendment(
                        List.of(expense(2026, 300), expense(2027, 100)), List.of(cover(2026, 100), cover(2027, 150))));

        assertThat(refused.problems())
                .containsExactly(
                        Problem.of("cover", "COVER_MISSING", 2026, Euros.of(200)),
                        Problem.of("cover", "COVER_TOO_MUCH", 2027, Euros.of(50)));
    }

    @Test
    void doesNotLetOneYearPayForAnother() {
        assertRefused(
                () -> new BudgetAmendment(List.of(expense(2026, 100)), List.of(cover(2027, 100))),
                "COVER_MISSING",
                "COVER_TOO_MUCH");
    }

    @Test
    void isAboutAnExpense() {
        assertRefused(() -> new BudgetAmendment(List.of(), List.of()), "EXPENSE_REQUIRED");
    }

    @Test
    void takesAmountsAboveZeroOnly() {
        assertRefused(() -> expense(2026, 0), "AMOUNT_NOT_POSITIVE");
        assertRefused(() -> cover(2026, -1), "AMOUNT_NOT_POSITIVE");
    }

    @Test
    void takesLinesThatTogetherExceedWhatASingleOneMayBe() {
        assertRefused(() -> expense(2026, 100_000_000_001L), "AMOUNT_TOO_LARGE");
        assertRefused(() -> cover(2026, 100_000_000_001L), "AMOUNT_TOO_LARGE");

        BudgetAmendment amendment = new BudgetAmendment(
                List.of(expense(2026, 60_000_000_000L), expense(2026, 60_000_000_000L)),
                List.of(cover(2026, 60_000_000_000L), cover(2026, 60_000_000_000L)));

        assertThat(amendment.total()).isEqualTo(Euros.of(120_000_000_000L));
    }

    @Test
    void takesYearsWithinReachOnly() {
        assertRefused(() -> expense(1999, 1), "YEAR_OUT_OF_RANGE");
        assertRefused(() -> cover(2101, 1), "YEAR_OUT_OF_RANGE");
    }

    private static Expense expense(int year, long euros) {
        return new Expense("Bijdrage", year, Euros.of(euros));
    }

    private static FundingCover cover(int year, long euros) {
        return new FundingCover("Reserve", year, Euros.of(euros));
    }

    @Provide
    Arbitrary<List<Expense>> expenses() {
        return Combinators.combine(years(), amounts())
                .as(BudgetAmendmentTest::expense)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<FundingCover>> covers() {
        return Combinators.combine(years(), amounts())
                .as(BudgetAmendmentTest::cover)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.of(2026, 2027);
    }

    // Few different amounts, so that chance balances them now and then.
    private static Arbitrary<Long> amounts() {
        return Arbitraries.of(100L, 200L, 300L);
    }
}
