package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.Fixtures.SECRETARY;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.ProposalBuilder.endorsement;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new college is asked whether it stands by what the old one endorsed; the proposal goes its way meanwhile. */
class NewCollegeConfirmingTest {

    @ParameterizedTest
    @EnumSource(names = {"OFFICIAL_ADVICE", "ADMINISTRATIVE_ADVICE", "BOARD", "STATES", "CONSOLIDATION"})
    void isAskedWhileTheProposalCountsOnItsProvince(ProposalStatus step) {
        RegionalProposal proposal = proposal().saying(content().with(UTRECHT)).upTo(step);

        assertThat(ask(proposal)).isTrue();

        assertThat(proposal.awaitedConfirmations()).containsExactly(UTRECHT);
        assertThat(proposal.status()).isEqualTo(step);
    }

    @Test
    void isNotAskedWhatItsPredecessorNeverEndorsed() {
        RegionalProposal undecided = proposal().saying(content().with(UTRECHT)).beforeColleges();
        RegionalProposal refused = proposal().saying(content().with(UTRECHT)).refusedBy(UTRECHT);
        RegionalProposal draft = proposal().saying(content().with(UTRECHT)).draft();
        RegionalProposal ofOthers = proposal().saying(content().with(DRENTHE)).inIntake();

        assertThat(ask(undecided)).isFalse();
        assertThat(ask(refused)).isFalse();
        assertThat(ask(draft)).isFalse();
        assertThat(ask(ofOthers)).isFalse();
    }

    @Test
    void isAskedOnceItsPredecessorEndorsedThoughOthersStillDecide() {
        RegionalProposal proposal = proposal().saying(content().with(UTRECHT)).beforeColleges();
        proposal.decide(endorsement(UTRECHT));

        assertThat(ask(proposal)).isTrue();
        assertThat(proposal.undecidedColleges()).containsExactly(GELDERLAND);
    }

    @Test
    void isNotAskedTwiceAtOnce() {
        RegionalProposal proposal = inIntake();
        ask(proposal);

        assertThat(ask(proposal)).isFalse();
        assertThat(proposal.confirmations()).hasSize(1);
    }

    @Test
    void standsByIt() {
        RegionalProposal proposal = inIntake();
        ask(proposal);

        proposal.answerConfirmation(UTRECHT, ConfirmationOutcome.CONFIRMED, "", SECRETARY, NOW);

        assertThat(proposal.awaitedConfirmations()).isEmpty();
        assertThat(proposal.unconfirmed()).isEmpty();
        assertThat(proposal.confirmations()).singleElement().satisfies(confirmation -> {
            assertThat(confirmation.outcome()).isEqualTo(ConfirmationOutcome.CONFIRMED);
            assertThat(confirmation.answeredBy()).isEqualTo(SECRETARY);
            assertThat(confirmation.collegeSince()).isEqualTo(TODAY);
        });
    }

    @Test
    void doesNotStandByItForAReasonAndTheProposalGoesOn() {
        RegionalProposal proposal = inIntake();
        ask(proposal);
        assertRefused(
                () -> proposal.answerConfirmation(UTRECHT, ConfirmationOutcome.NOT_CONFIRMED, " ", SECRETARY, NOW),
                "REASONS_REQUIRED");

        proposal.answerConfirmation(UTRECHT, ConfirmationOutcome.NOT_CONFIRMED, "Andere keuzes.", SECRETARY, NOW);

        assertThat(proposal.unconfirmed()).containsExactly(UTRECHT);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.INTAKE);
        assertThat(proposal.participants()).contains(UTRECHT);
    }

    @Test
    void canComeRoundInALaterCollege() {
        RegionalProposal proposal = inIntake();
        ask(proposal);
        proposal.answerConfirmation(UTRECHT, ConfirmationOutcome.NOT_CONFIRMED, "Andere keuzes.", SECRETARY, NOW);

        assertThat(proposal.askConfirmation(UTRECHT, TODAY.plusYears(4), NOW)).isTrue();
        proposal.answerConfirmation(UTRECHT, ConfirmationOutcome.CONFIRMED, "", SECRETARY, NOW);

        assertThat(proposal.unconfirmed()).isEmpty();
    }

    @Test
    void answersOnlyWhatItWasAsked() {
        RegionalProposal proposal = inIntake();

        assertRefused(
                () -> proposal.answerConfirmation(UTRECHT, ConfirmationOutcome.CONFIRMED, "", SECRETARY, NOW),
                "COLLEGE_NOT_ASKED");
    }

    @Test
    void needNotAnswerOnceEveryCollegeIsAskedAnew() {
        RegionalProposal proposal = inIntake();
        ask(proposal);

        proposal.enter(ProposalStatus.REVISION);

        assertThat(proposal.awaitedConfirmations()).isEmpty();
        assertThat(proposal.confirmations())
                .extracting(ParticipationConfirmation::outcome)
                .containsExactly(ConfirmationOutcome.LAPSED);
        assertRefused(
                () -> proposal.answerConfirmation(UTRECHT, ConfirmationOutcome.CONFIRMED, "", SECRETARY, NOW),
                "COLLEGE_NOT_ASKED");
    }

    @Test
    void isNoLongerFlaggedOnAVersionThatItWasAskedAnewOn() {
        RegionalProposal proposal = inIntake();
        ask(proposal);
        proposal.answerConfirmation(UTRECHT, ConfirmationOutcome.NOT_CONFIRMED, "Andere keuzes.", SECRETARY, NOW);
        proposal.enter(ProposalStatus.REVISION);

        proposal.submit(OFFICER, NOW);

        assertThat(proposal.unconfirmed()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETE", "PARTIAL", "LAPSED"})
    void needNotAnswerOnceThereIsAResult(ProposalStatus result) {
        RegionalProposal proposal = proposal().saying(content().with(UTRECHT)).upTo(ProposalStatus.CONSOLIDATION);
        ask(proposal);

        proposal.enter(result);

        assertThat(proposal.awaitedConfirmations()).isEmpty();
        assertThat(ask(proposal)).isFalse();
    }

    @Test
    void saysOneThingOrTheOther() {
        RegionalProposal proposal = inIntake();
        ask(proposal);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposal.answerConfirmation(UTRECHT, ConfirmationOutcome.LAPSED, "", SECRETARY, NOW));
    }

    private static RegionalProposal inIntake() {
        return proposal().saying(content().with(UTRECHT)).inIntake();
    }

    private static boolean ask(RegionalProposal proposal) {
        return proposal.askConfirmation(UTRECHT, TODAY, NOW);
    }
}
