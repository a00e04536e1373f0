package nl.ibp.domain.states;

import static nl.ibp.domain.fixture.Fixtures.OWN_MEANS;
import static nl.ibp.domain.fixture.Fixtures.REGIONAL_ENVELOPE;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static nl.ibp.domain.fixture.StatesFileBuilder.balanced;
import static nl.ibp.domain.fixture.StatesFileBuilder.changeOf;
import static nl.ibp.domain.fixture.StatesFileBuilder.drafting;
import static nl.ibp.domain.fixture.StatesFileBuilder.notRipe;
import static nl.ibp.domain.fixture.StatesFileBuilder.proMemorie;
import static nl.ibp.domain.fixture.StatesFileBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.programme.FundingSourceId;
import org.junit.jupiter.api.Test;

/** What was pro memorie in the regional proposal is an amount in the change of the budget. */
class ProMemorieTest {

    private static final OwnMoney KNOWN = new OwnMoney(REGIONAL_ENVELOPE, 2026, Stated.of(Euros.of(250_000)));

    private final StatesFile file = drafting(Involvement.PROPOSAL, KNOWN, proMemorie(2026));

    @Test
    void blocksTheChangeOfTheBudgetUntilItIsAnAmount() {
        Refused refused = catchThrowableOfType(Refused.class, () -> file.submit(proposal(balanced())));

        assertThat(refused.problems())
                .containsExactly(
                        Problem.of("proMemorie.eigen-middelen.2026", "PRO_MEMORIE_NEEDS_AMOUNT", OWN_MEANS, 2026));
        assertThat(file.status()).isEqualTo(StatesFileStatus.DRAFTING);
    }

    @Test
    void letsTheChangeOfTheBudgetPassOnceItIsAnAmount() {
        ProMemorieAmount became = became(OWN_MEANS, 2026, 250_000);

        file.submit(proposal(balanced(), became));

        assertThat(file.status()).isEqualTo(StatesFileStatus.IN_COMMITTEE);
        assertThat(file.proposal())
                .hasValueSatisfying(made -> assertThat(made.proMemorie()).containsExactly(became));
    }

    @Test
    void blocksTheNextProposalToo() {
        file.submit(proposal(balanced(), became(OWN_MEANS, 2026, 250_000)));
        file.treat(notRipe());

        assertRefused(() -> file.submit(proposal(balanced())), "PRO_MEMORIE_NEEDS_AMOUNT");
    }

    @Test
    void isHeldByTheExpensesOfItsYear() {
        StatesFile twoYears = drafting(Involvement.PROPOSAL, proMemorie(2026), proMemorie(2027));
        ProMemorieAmount first = became(OWN_MEANS, 2026, 250_000);

        assertRefused(
                () -> twoYears.submit(proposal(changeOf(2026), first, became(OWN_MEANS, 2027, 1))),
                "EXPENSES_LACK_PRO_MEMORIE");
        assertRefused(
                () -> twoYears.submit(proposal(changeOf(2026, 2027), first, became(OWN_MEANS, 2027, 250_001))),
                "EXPENSES_LACK_PRO_MEMORIE");

        twoYears.submit(proposal(changeOf(2026, 2027), first, became(OWN_MEANS, 2027, 250_000)));
        assertThat(twoYears.status()).isEqualTo(StatesFileStatus.IN_COMMITTEE);
    }

    @Test
    void becomesNothingWithAnExplanationOnly() {
        assertRefused(() -> became(OWN_MEANS, 2026, 0), "NOTHING_NEEDS_EXPLANATION");

        file.submit(proposal(balanced(), new ProMemorieAmount(OWN_MEANS, 2026, Euros.ZERO, "Het Rijk betaalt dit.")));

        assertThat(file.status()).isEqualTo(StatesFileStatus.IN_COMMITTEE);
    }

    @Test
    void takesNoAmountForWhatWasNotProMemorieNorTwice() {
        ProMemorieAmount became = became(OWN_MEANS, 2026, 1);

        assertRefused(
                () -> file.submit(proposal(balanced(), became, became(REGIONAL_ENVELOPE, 2026, 1))), "NOT_PRO_MEMORIE");
        assertRefused(() -> file.submit(proposal(balanced(), became, became)), "NOT_PRO_MEMORIE");
    }

    @Test
    void takesAmountsWithinReachOnly() {
        assertRefused(() -> became(OWN_MEANS, 2026, -1), "AMOUNT_NEGATIVE");
        assertRefused(() -> became(OWN_MEANS, 2026, 100_000_000_001L), "AMOUNT_TOO_LARGE");
    }

    @Test
    void doesNotCountAmongTheKnownMoney() {
        assertThat(file.askedOwnMoney()).isEqualTo(new AtLeast(Optional.of(Euros.of(250_000)), 1));
        assertThat(file.proMemorie()).containsExactly(proMemorie(2026));
    }

    private static ProMemorieAmount became(FundingSourceId source, int year, long euros) {
        return new ProMemorieAmount(source, year, Euros.of(euros), "");
    }
}
