package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.SECRETARY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.ProposalBuilder.endorsement;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static nl.ibp.domain.fixture.ProposalBuilder.refusal;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CollegesDecidingTest {
    private final RegionalProposal proposal =
            proposal().saying(content().with(UTRECHT)).beforeColleges();

    @Test
    void staysPendingUntilEveryCollegeDecided() {
        CollegeResult result = proposal.decide(endorsement(GELDERLAND));

        assertThat(result).isEqualTo(CollegeResult.PENDING);
        assertThat(proposal.undecidedColleges()).containsExactly(UTRECHT);
        assertThatIllegalStateException().isThrownBy(() -> proposal.enter(ProposalStatus.INTAKE));
    }

    @Test
    void isEndorsedWhenEveryCollegeEndorses() {
        proposal.decide(endorsement(GELDERLAND));

        CollegeResult result = proposal.decide(endorsement(UTRECHT));
        proposal.enter(ProposalStatus.INTAKE);

        assertThat(result).isEqualTo(CollegeResult.ENDORSED);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.INTAKE);
    }

    @Test
    void waitsForTheOthersBeforeItCountsAsRefused() {
        CollegeResult afterFirst = proposal.decide(refusal(UTRECHT));
        CollegeResult afterLast = proposal.decide(endorsement(GELDERLAND));

        assertThat(afterFirst).isEqualTo(CollegeResult.PENDING);
        assertThat(afterLast).isEqualTo(CollegeResult.REFUSED);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.REFUSED_BY_COLLEGE);
        assertThat(proposal.refusingColleges()).containsExactly(UTRECHT);
    }

    @Test
    void countsADeferralAsNoEndorsement() {
        proposal.decide(endorsement(GELDERLAND));

        CollegeResult result =
                proposal.decide(new CollegeDecision(UTRECHT, 1, CollegeOutcome.DEFER, "Na het reces.", SECRETARY, NOW));

        assertThat(result).isEqualTo(CollegeResult.REFUSED);
    }

    @Test
    void refusesTheDecisionOfACollegeThatIsNotAsked() {
        assertRefused(() -> proposal.decide(endorsement(DRENTHE)), "COLLEGE_NOT_ASKED");
    }

    @Test
    void refusesASecondDecisionOfOneCollege() {
        proposal.decide(endorsement(GELDERLAND));

        assertRefused(() -> proposal.decide(refusal(GELDERLAND)), "COLLEGE_NOT_ASKED");
    }

    @Test
    void refusesADecisionOnAnotherVersion() {
        CollegeDecision onSecond = new CollegeDecision(UTRECHT, 2, CollegeOutcome.ENDORSE, "", SECRETARY, NOW);

        assertRefused(() -> proposal.decide(onSecond), "COLLEGE_NOT_ASKED");
    }

    @Test
    void refusesADecisionBeforeSubmission() {
        RegionalProposal draft = proposal().draft();

        assertRefused(() -> draft.decide(endorsement(GELDERLAND)), "NOT_IN_THIS_STEP");
    }

    @ParameterizedTest
    @EnumSource(names = "ENDORSE", mode = EnumSource.Mode.EXCLUDE)
    void wantsReasonsUnlessItEndorses(CollegeOutcome outcome) {
        assertRefused(() -> new CollegeDecision(UTRECHT, 1, outcome, " ", SECRETARY, NOW), "REASONS_REQUIRED");
    }
}
