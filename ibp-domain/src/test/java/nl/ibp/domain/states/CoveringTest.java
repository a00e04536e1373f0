package nl.ibp.domain.states;

import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.SECRETARY;
import static nl.ibp.domain.fixture.StatesFileBuilder.SEATS;
import static nl.ibp.domain.fixture.StatesFileBuilder.adopted;
import static nl.ibp.domain.fixture.StatesFileBuilder.balanced;
import static nl.ibp.domain.fixture.StatesFileBuilder.beforeStates;
import static nl.ibp.domain.fixture.StatesFileBuilder.changeOf;
import static nl.ibp.domain.fixture.StatesFileBuilder.decision;
import static nl.ibp.domain.fixture.StatesFileBuilder.drafting;
import static nl.ibp.domain.fixture.StatesFileBuilder.inCommittee;
import static nl.ibp.domain.fixture.StatesFileBuilder.letter;
import static nl.ibp.domain.fixture.StatesFileBuilder.notRipe;
import static nl.ibp.domain.fixture.StatesFileBuilder.proposal;
import static nl.ibp.domain.fixture.StatesFileBuilder.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Money that is asked has cover once a college puts a change of the budget before its States, and is decided by them. */
class CoveringTest {

    @Test
    void hasNoCoverWhileTheCollegeDraftsOrWhereALetterIsEnough() {
        StatesFile told = drafting(Involvement.LETTER);
        told.send(letter());

        assertThat(drafting(Involvement.PROPOSAL).covered()).isEmpty();
        assertThat(told.covered()).isEmpty();
    }

    @Test
    void hasTheCoverThatTheCollegeProposedUntilTheStatesDecide() {
        StatesFile file = inCommittee();

        assertThat(file.covered()).contains(balanced());
        assertThat(file.decided()).isEmpty();
        assertThat(beforeStates().covered()).contains(balanced());
    }

    @Test
    void losesItsCoverWhereTheCommitteeGivesItBackAndGetsTheNextOne() {
        StatesFile file = inCommittee();

        file.treat(notRipe());
        assertThat(file.covered()).isEmpty();

        file.submit(proposal(changeOf(2026, 2027)));
        assertThat(file.covered()).contains(changeOf(2026, 2027));
    }

    @Test
    void isCoveredAsTheStatesAmendedIt() {
        StatesFile file = drafting(Involvement.PROPOSAL);
        file.submit(proposal(changeOf(2026, 2027)));
        file.treat(ripe());

        file.decide(decision(StatesOutcome.ADOPTED_AS_AMENDED, new Votes(30, 10, SEATS)));

        assertThat(file.covered()).contains(changeOf(2026));
        assertThat(file.decided()).isEqualTo(file.covered());
    }

    @Test
    void keepsWhatTheStatesAdoptedWhileItIsWithTheMinister() {
        StatesFile file = adopted();

        file.sendToMinister(SECRETARY, NOW);

        assertThat(file.covered()).contains(balanced());
        assertThat(file.decided()).contains(balanced());
    }

    @Test
    void isNeitherCoveredNorDecidedWhereTheStatesRejectIt() {
        StatesFile file = beforeStates();

        file.decide(decision(StatesOutcome.REJECTED, new Votes(10, 30, SEATS)));

        assertThat(file.covered()).isEmpty();
        assertThat(file.decided()).isEmpty();
    }

    @Test
    void isNeitherCoveredNorDecidedWhereTheProvinceTakesItBack() {
        StatesFile file = adopted();

        file.reconfirm(new Reconfirmation(false, "Zo is het te duur.", SECRETARY, NOW));

        assertThat(file.covered()).isEmpty();
        assertThat(file.decided()).isEmpty();
        assertThat(file.adopted()).contains(balanced());
    }

    @Test
    void spreadsOverTheYearsOfItsExpenses() {
        assertThat(changeOf(2027, 2026).perYear().keySet()).containsExactly(2026, 2027);
        assertThat(changeOf(2026, 2026).perYear().get(2026))
                .isEqualTo(changeOf(2026, 2026).total());
    }
}
