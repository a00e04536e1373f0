package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.Fixtures.BOARD;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.ibp.domain.decision.RevocationDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevokingTest {

    private static final RevocationRequest REQUEST =
            new RevocationRequest("Het Rijk trok zijn bijdrage terug.", OFFICER, NOW);

    @ParameterizedTest
    @EnumSource(names = {"STATES", "CONSOLIDATION"})
    void endsWhatTheBoardAdoptedOnceItAgrees(ProposalStatus step) {
        RegionalProposal proposal = proposal().upTo(step);
        proposal.askRevocation(REQUEST);
        assertThat(proposal.status()).isEqualTo(step);

        assertThat(proposal.decideRevocation(true)).isEqualTo(REQUEST);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.REVOKED);
        assertThat(proposal.status().isFinal()).isTrue();
        assertThat(proposal.revocation()).isEmpty();
    }

    @Test
    void changesNothingWhenTheBoardDoesNot() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.STATES);
        proposal.askRevocation(REQUEST);

        proposal.decideRevocation(false);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(proposal.revocation()).isEmpty();
        proposal.askRevocation(REQUEST);
        assertThat(proposal.revocation()).hasValue(REQUEST);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICIAL_ADVICE", "ADMINISTRATIVE_ADVICE", "BOARD"})
    void isNotNeededBeforeTheBoardDecided(ProposalStatus step) {
        RegionalProposal proposal = proposal().upTo(step);

        assertRefused(() -> proposal.askRevocation(REQUEST), "NOTHING_TO_REVOKE");
        assertRefused(() -> proposal.decideRevocation(true), "NOT_IN_THIS_STEP");
    }

    @Test
    void isAskedOnceAtATime() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.STATES);
        proposal.askRevocation(REQUEST);

        assertRefused(() -> proposal.askRevocation(REQUEST), "REVOCATION_ASKED");
    }

    @Test
    void letsTheProvincesGoOnButNoResultBeLaidDown() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.STATES);
        proposal.askRevocation(REQUEST);

        proposal.enter(ProposalStatus.CONSOLIDATION);

        assertRefused(proposal::requireNoRevocationAsked, "REVOCATION_ASKED");
        assertThatIllegalStateException().isThrownBy(() -> proposal.enter(ProposalStatus.COMPLETE));
        assertThatIllegalStateException().isThrownBy(() -> proposal.enter(ProposalStatus.REVISION));
    }

    @Test
    void wantsReasonsOfWhoAsksAndOfWhoDecides() {
        assertRefused(() -> new RevocationRequest("", OFFICER, NOW), "REASONS_REQUIRED");
        assertRefused(
                () -> new RevocationDecision(ProposalId.create(), 1, REQUEST, false, " ", BOARD, NOW),
                "REASONS_REQUIRED");
    }
}
