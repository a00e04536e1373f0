package nl.ibp.domain.decision;

import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import org.junit.jupiter.api.Test;

class ConsolidatingTest {
    private static final ProvincialOutcome LEAD = outcome(GELDERLAND, true, true);

    @Test
    void isCompleteWhenEveryProvinceGoesAlong() {
        assertThat(ConsolidationPolicy.propose(List.of(LEAD, outcome(UTRECHT, true, true))))
                .isEqualTo(ConsolidationResult.COMPLETE);
    }

    @Test
    void goesOnInPartWithoutAProvinceThatCanBeMissed() {
        assertThat(ConsolidationPolicy.propose(List.of(LEAD, outcome(UTRECHT, false, false))))
                .isEqualTo(ConsolidationResult.PARTIAL);
    }

    @Test
    void isRenegotiatedWithoutAProvinceThatCannotBeMissed() {
        assertThat(ConsolidationPolicy.propose(List.of(LEAD, outcome(UTRECHT, true, false))))
                .isEqualTo(ConsolidationResult.RENEGOTIATE);
    }

    @Test
    void lapsesWhenNobodyGoesAlong() {
        assertThat(ConsolidationPolicy.propose(
                        List.of(outcome(GELDERLAND, true, false), outcome(UTRECHT, false, false))))
                .isEqualTo(ConsolidationResult.LAPSED);
    }

    @Test
    void isAboutAtLeastOneProvince() {
        assertThatIllegalStateException().isThrownBy(() -> ConsolidationPolicy.propose(List.of()));
    }

    @Property
    void isCompleteOnlyWithEveryProvinceAndLapsesOnlyWithoutAny(@ForAll("outcomes") List<ProvincialOutcome> outcomes) {
        ConsolidationResult result = ConsolidationPolicy.propose(outcomes);
        long along = outcomes.stream().filter(ProvincialOutcome::goesAlong).count();

        assertThat(result == ConsolidationResult.COMPLETE).isEqualTo(along == outcomes.size());
        assertThat(result == ConsolidationResult.LAPSED).isEqualTo(along == 0);
    }

    @Property
    void neverGoesOnInPartWithoutAnIndispensableProvince(@ForAll("outcomes") List<ProvincialOutcome> outcomes) {
        boolean lacksOne = outcomes.stream().anyMatch(outcome -> outcome.indispensable() && !outcome.goesAlong());

        assertThat(ConsolidationPolicy.propose(outcomes) == ConsolidationResult.PARTIAL && lacksOne)
                .isFalse();
    }

    @Property
    void doesNotHangOnTheOrderOfTheProvinces(
            @ForAll("outcomes") List<ProvincialOutcome> outcomes, @ForAll Random random) {
        List<ProvincialOutcome> shuffled = new ArrayList<>(outcomes);
        Collections.shuffle(shuffled, random);

        assertThat(ConsolidationPolicy.propose(shuffled)).isEqualTo(ConsolidationPolicy.propose(outcomes));
    }

    @Test
    void wantsReasonsForAnotherResultThanTheProposedOne() {
        List<ProvincialOutcome> outcomes = List.of(LEAD, outcome(UTRECHT, false, false));

        assertRefused(() -> consolidate(ConsolidationResult.LAPSED, "", outcomes), "REASONS_REQUIRED");
        assertThat(consolidate(ConsolidationResult.LAPSED, "Te weinig over.", outcomes)
                        .result())
                .isEqualTo(ConsolidationResult.LAPSED);
        assertThat(consolidate(ConsolidationResult.PARTIAL, "", outcomes).result())
                .isEqualTo(ConsolidationResult.PARTIAL);
    }

    @Test
    void isNeverCompleteWithoutEveryProvince() {
        List<ProvincialOutcome> outcomes = List.of(LEAD, outcome(DRENTHE, false, false));

        assertRefused(
                () -> consolidate(ConsolidationResult.COMPLETE, "Toch.", outcomes),
                "NOT_COMPLETE_WITHOUT_EVERY_PROVINCE");
    }

    private static Consolidation consolidate(
            ConsolidationResult result, String reasons, List<ProvincialOutcome> outcomes) {
        return new Consolidation(ProposalId.create(), 1, result, reasons, outcomes, OFFICER, NOW);
    }

    private static ProvincialOutcome outcome(ProvinceCode province, boolean indispensable, boolean goesAlong) {
        return new ProvincialOutcome(province, indispensable, goesAlong);
    }

    @Provide
    Arbitrary<List<ProvincialOutcome>> outcomes() {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 31).map(i -> new ProvinceCode("pv" + i)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(ConsolidatingTest::outcome)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements(ProvincialOutcome::province);
    }
}
