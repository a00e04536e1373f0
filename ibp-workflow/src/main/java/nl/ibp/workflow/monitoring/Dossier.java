package nl.ibp.workflow.monitoring;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.Commitment;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.workflow.inbox.OpenTask;

/** All there is on one proposal, for reading. Lists stand in the order things happened, over all versions. */
public record Dossier(
        RegionalProposal proposal,
        List<Consultation> consultations,
        List<BoardDecision> decisions,
        List<Commitment> commitments,
        List<StatesFile> statesFiles,
        List<Consolidation> consolidations,
        List<RecordEntry> record,
        List<OpenTask> openTasks) {

    /** Number of the present version; 0 while it was never submitted. */
    public int version() {
        return proposal.versions().size();
    }

    /** Consultations of a stage on the present version. */
    public List<Consultation> consultations(Stage stage) {
        return consultations.stream()
                .filter(consultation -> consultation.stage() == stage && consultation.version() == version())
                .toList();
    }

    /** The part of a province under the present version. */
    public Optional<StatesFile> statesFile(ProvinceCode province) {
        return statesFiles.stream()
                .filter(file -> file.id().version() == version())
                .filter(file -> file.id().province().equals(province))
                .findFirst();
    }
}
