package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardDecisions;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.Commitment;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.Commitments;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.Consolidations;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.decision.ProvincialOutcome;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcDecisionsTest {

    @Autowired
    Proposals proposals;

    @Autowired
    Consultations consultations;

    @Autowired
    BoardDecisions boardDecisions;

    @Autowired
    Commitments commitments;

    @Autowired
    Consolidations consolidations;

    @Autowired
    StatesFiles statesFiles;

    @Autowired
    DossierRecord record;

    private ProposalId proposal;

    @BeforeEach
    void addProposal() {
        RegionalProposal added = Examples.submitted(1);
        proposals.add(added);
        proposal = added.id();
    }

    @Test
    void keepsConsultationsAsTheyAre() {
        Consultation running = Examples.consultation(proposal);
        Consultation established = Examples.establishedConsultation(proposal);

        consultations.add(running);
        consultations.add(established);

        assertThat(consultations.find(established.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(established);
        assertThat(consultations.on(proposal)).hasSize(2);
        assertThat(consultations.find(ConsultationId.create())).isEmpty();
        assertThatThrownBy(() -> consultations.lock(ConsultationId.create())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void listsConsultationsAtABodyWhileTheyRun() {
        BodyId body = new BodyId("bac-vp");
        Consultation consultation = Examples.consultation(proposal);
        consultations.add(consultation);

        assertThat(consultations.runningAt(Set.of(body, new BodyId("aac-vp")))).hasSize(1);
        assertThat(consultations.runningAt(Set.of(new BodyId("aac-vp")))).isEmpty();
        assertThat(consultations.runningAt(Set.of())).isEmpty();

        Consultation locked = consultations.lock(consultation.id());
        locked.end();
        consultations.save(locked);

        assertThat(consultations.runningAt(Set.of(body))).isEmpty();
    }

    @Test
    void keepsDecisionsOfTheBoardInTheirOrder() {
        BoardDecision deferral = decision(BoardOutcome.DEFER, List.of());
        BoardDecision adoption = decision(BoardOutcome.ADOPT_WITH_CONDITIONS, List.of("Jaarlijks verslag"));

        boardDecisions.add(deferral);
        boardDecisions.add(adoption);

        assertThat(boardDecisions.on(proposal)).containsExactly(deferral, adoption);
        assertThat(boardDecisions.latestOn(proposal)).contains(adoption);
        assertThat(boardDecisions.on(ProposalId.create())).isEmpty();
    }

    private BoardDecision decision(BoardOutcome outcome, List<String> conditions) {
        return new BoardDecision(
                proposal,
                1,
                outcome,
                conditions,
                "Gezien het belang",
                false,
                DecisionBasis.inMeeting(null),
                Examples.PERSON,
                Examples.NOW);
    }

    @Test
    void keepsWhatTheRijkCommittedItselfTo() {
        Commitment commitment = new Commitment(
                proposal,
                1,
                new CentralGovernmentRequest("Rijkscommitment", "LNV"),
                CommitmentOutcome.PRO_MEMORIE,
                "",
                Examples.PERSON,
                Examples.NOW);

        commitments.add(commitment);

        assertThat(commitments.on(proposal)).containsExactly(commitment);
    }

    @Test
    void keepsTheResult() {
        Consolidation consolidation = new Consolidation(
                proposal,
                1,
                ConsolidationResult.COMPLETE,
                "",
                List.of(new ProvincialOutcome(Examples.GELDERLAND, true, true)),
                Examples.PERSON,
                Examples.NOW);

        consolidations.add(consolidation);

        assertThat(consolidations.on(proposal)).containsExactly(consolidation);
    }

    @Test
    void keepsTheFileOfEachProvince() {
        StatesFile utrecht = Examples.statesFile(proposal);
        StatesFile gelderland = StatesFile.open(
                new StatesFileId(proposal, 1, Examples.GELDERLAND), List.of(), Examples.NOW.minusSeconds(1));
        statesFiles.add(utrecht);
        statesFiles.add(gelderland);

        StatesFile locked = statesFiles.lock(gelderland.id());
        locked.involve(Involvement.LETTER);
        statesFiles.save(locked);

        assertThat(statesFiles.find(utrecht.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(utrecht);
        assertThat(statesFiles.find(gelderland.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(locked);
        assertThat(statesFiles.on(proposal)).extracting(StatesFile::id).containsExactly(gelderland.id(), utrecht.id());
        assertThat(statesFiles.find(new StatesFileId(proposal, 2, Examples.UTRECHT)))
                .isEmpty();
    }

    @Test
    void recordsWhatHappenedInTheOrderItWasRecorded() {
        RecordEntry earlier =
                new RecordEntry(proposal, Examples.NOW, null, null, RecordedEvent.ROUTE_NOT_ASSIGNED_IN_TIME, Map.of());
        RecordEntry later = new RecordEntry(
                proposal,
                Examples.NOW.plusSeconds(1),
                Examples.PERSON,
                new SeatId("gs-gelderland"),
                RecordedEvent.COLLEGE_DECIDED,
                Map.of("outcome", "ENDORSE", "version", "1"));

        record.add(earlier);
        record.add(later);

        assertThat(record.of(proposal)).containsExactly(earlier, later);
    }
}
