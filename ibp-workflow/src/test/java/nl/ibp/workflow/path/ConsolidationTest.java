package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.ConsolidationPolicy;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The outcomes of all provinces and the commitments of the Rijk come together. */
@PathTest
class ConsolidationTest {

    private static final CentralGovernmentRequest REQUEST =
            new CentralGovernmentRequest("Rijkscommitment voor een investeringsprogramma", "LNV");

    @Autowired
    PathDriver paths;

    @Autowired
    Consolidating consolidating;

    @Test
    void waitsForEveryProvince() {
        DossierPath path = toStates(together());

        path.states("gelderland").adopts();

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(path.work().seats(TaskKind.DRAFT_STATES_PROPOSAL)).containsExactly("gs-utrecht");
    }

    @Test
    void isCompleteWhenEveryProvinceGoesAlong() {
        DossierPath path = toStates(together());
        path.states("gelderland").adopts();
        path.states("utrecht").adopts();
        assertThat(proposed(path)).isEqualTo(ConsolidationResult.COMPLETE);

        path.consolidated(ConsolidationResult.COMPLETE);

        assertThat(path.status()).isEqualTo(ProposalStatus.COMPLETE);
        assertThat(path.work().all()).isEmpty();
    }

    @Test
    void isPartialWhenADispensableProvinceRejects() {
        DossierPath path = toStates(together());
        path.states("gelderland").adopts();
        path.states("utrecht").rejects();
        assertThat(proposed(path)).isEqualTo(ConsolidationResult.PARTIAL);

        assertRefused(() -> path.consolidated(ConsolidationResult.COMPLETE), "NOT_COMPLETE_WITHOUT_EVERY_PROVINCE");
        path.consolidated(ConsolidationResult.PARTIAL);

        assertThat(path.status()).isEqualTo(ProposalStatus.PARTIAL);
        assertThat(path.work().all()).isEmpty();
    }

    @Test
    void isRenegotiatedInANewVersionWhenAnIndispensableProvinceRejects() {
        DossierPath path = toStates(base().withIndispensable(UTRECHT).ownMoney(UTRECHT, 2027, 400_000));
        path.states("gelderland").sendsLetter();
        path.states("utrecht").rejects();
        assertThat(proposed(path)).isEqualTo(ConsolidationResult.RENEGOTIATE);

        path.consolidated(ConsolidationResult.RENEGOTIATE);

        assertThat(path.status()).isEqualTo(ProposalStatus.REVISION);
        path.toStates();
        path.states("gelderland").sendsLetter();
        path.states("utrecht").adopts().consolidated(ConsolidationResult.COMPLETE);
        assertThat(path.status()).isEqualTo(ProposalStatus.COMPLETE);
        assertThat(path.dossier().statesFiles())
                .extracting(StatesFile::id)
                .extracting(id -> id.version())
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void lapsesWhenNoProvinceGoesAlong() {
        DossierPath path = toStates(together());
        path.states("gelderland").rejects();
        path.states("utrecht").rejects();
        assertThat(proposed(path)).isEqualTo(ConsolidationResult.LAPSED);

        path.consolidated(ConsolidationResult.LAPSED);

        assertThat(path.status()).isEqualTo(ProposalStatus.LAPSED);
        assertThat(path.work().all()).isEmpty();
    }

    @Test
    void recordsTheCommitmentsOfTheRijkBesideTheStates() {
        DossierPath path = toStates(base().asking(REQUEST));
        assertThat(path.work().kinds())
                .containsExactlyInAnyOrder(TaskKind.RECORD_COMMITMENTS, TaskKind.SEND_STATES_LETTER);

        path.commitmentsRecorded();

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(path.dossier().commitments())
                .extracting(followed -> followed.commitment().outcome())
                .containsExactly(CommitmentOutcome.PROMISED);
        assertThat(path.states("gelderland").sendsLetter().status()).isEqualTo(ProposalStatus.CONSOLIDATION);
    }

    @Test
    void waitsForTheCommitmentsOfTheRijkToo() {
        DossierPath path = toStates(base().asking(REQUEST));

        path.states("gelderland").sendsLetter();

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(path.work().kinds()).containsExactly(TaskKind.RECORD_COMMITMENTS);
        assertThat(path.commitmentsRecorded().status()).isEqualTo(ProposalStatus.CONSOLIDATION);
    }

    private static ContentBuilder base() {
        return content().titled("Proeftuin").underThemes(8);
    }

    private static ContentBuilder together() {
        return base().with(UTRECHT).ownMoney(GELDERLAND, 2027, 1_250_000).ownMoney(UTRECHT, 2027, 400_000);
    }

    private DossierPath toStates(ContentBuilder content) {
        return paths.draft(GELDERLAND, content).toStates();
    }

    private ConsolidationResult proposed(DossierPath path) {
        return ConsolidationPolicy.propose(consolidating.outcomes(SeatHolder.of("ipo-bureau"), path.id()));
    }
}
