package nl.ibp.ui.proposal;

import static nl.ibp.domain.fixture.StatesFileBuilder.SEATS;
import static nl.ibp.domain.fixture.StatesFileBuilder.adopted;
import static nl.ibp.domain.fixture.StatesFileBuilder.balanced;
import static nl.ibp.domain.fixture.StatesFileBuilder.beforeStates;
import static nl.ibp.domain.fixture.StatesFileBuilder.decision;
import static nl.ibp.domain.fixture.StatesFileBuilder.drafting;
import static nl.ibp.domain.fixture.StatesFileBuilder.proMemorie;
import static nl.ibp.domain.fixture.StatesFileBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.Euros;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.states.Votes;
import org.junit.jupiter.api.Test;

class StatesFileCardTest extends PanelTest {

    @Test
    void saysWhatProMemorieBecame() {
        StatesFile file = drafting(Involvement.PROPOSAL, proMemorie(2026), proMemorie(2027));
        file.submit(proposal(
                balanced(),
                new ProMemorieAmount(Fixtures.OWN_MEANS, 2026, Euros.of(250_000), ""),
                new ProMemorieAmount(Fixtures.OWN_MEANS, 2027, Euros.ZERO, "Het Rijk betaalt dit.")));

        String card = textOf(new StatesFileCard(file, names));

        assertThat(card)
                .contains("Was PM Eigen middelen 2026: nu €\u00a0250.000")
                .contains("Eigen middelen 2027: nu €\u00a00: Het Rijk betaalt dit.");
    }

    @Test
    void showsBudgetAsAmendedBesideTheOneProposed() {
        StatesFile file = beforeStates();
        file.decide(decision(StatesOutcome.ADOPTED_AS_AMENDED, new Votes(30, 10, SEATS)));

        String card = textOf(new StatesFileCard(file, names));

        assertThat(card).contains("zoals voorgesteld", "zoals geamendeerd aangenomen");
    }

    @Test
    void showsOneBudgetWhereTheStatesChangedNothing() {
        String card = textOf(new StatesFileCard(adopted(), names));

        assertThat(card).contains("zoals voorgesteld").doesNotContain("geamendeerd");
    }
}
