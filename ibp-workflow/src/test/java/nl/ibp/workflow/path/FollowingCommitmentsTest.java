package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentState;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.board.FollowingCommitments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the Rijk promised is followed until it is done, beyond the end of the path. */
@PathTest
class FollowingCommitmentsTest {

    private static final Actor BUREAU = SeatHolder.of("ipo-bureau");

    @Autowired
    PathDriver paths;

    @Autowired
    FollowingCommitments following;

    @Test
    void followsACommitmentUntilItIsKept() {
        DossierPath path = answered();
        path.states("gelderland").sendsLetter();
        path.consolidated(ConsolidationResult.COMPLETE);

        following.report(BUREAU, path.id(), 1, 1, CommitmentState.UNDER_WAY, "Wacht op de voorjaarsnota.");
        following.report(BUREAU, path.id(), 1, 1, CommitmentState.KEPT, "");

        assertThat(path.status()).isEqualTo(ProposalStatus.COMPLETE);
        FollowedCommitment followed = path.dossier().commitments().get(0);
        assertThat(followed.state()).isEqualTo(CommitmentState.KEPT);
        assertThat(followed.reports()).hasSize(2);
        assertThat(path.dossier().record())
                .filteredOn(entry -> entry.event() == RecordedEvent.COMMITMENT_FOLLOWED)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.seat()).hasToString("ipo-bureau"));
        assertRefused(
                () -> following.report(BUREAU, path.id(), 1, 1, CommitmentState.NOT_KEPT, "Toch niet."),
                "COMMITMENT_SETTLED");
    }

    @Test
    void refusesWhatWasNeverAnswered() {
        DossierPath path = answered();

        assertRefused(() -> following.report(BUREAU, path.id(), 1, 2, CommitmentState.KEPT, ""), "NOTHING_PROMISED");
        assertRefused(() -> following.report(BUREAU, path.id(), 2, 1, CommitmentState.KEPT, ""), "NOTHING_PROMISED");
    }

    @Test
    void isForTheBureauOnly() {
        DossierPath path = answered();

        assertRefused(
                () -> following.report(SeatHolder.of("gs-gelderland"), path.id(), 1, 1, CommitmentState.KEPT, ""),
                "NOT_OF_BUREAU");
        assertThat(path.dossier().commitments().get(0).reports()).isEmpty();
    }

    private DossierPath answered() {
        return paths.draft(
                        GELDERLAND,
                        content()
                                .titled("Proeftuin")
                                .underThemes(8)
                                .asking(new CentralGovernmentRequest("Rijkscommitment", "LNV")))
                .toBoard()
                .boardDecides(BoardOutcome.ADOPT, "")
                .commitmentsRecorded();
    }
}
