package nl.ibp.workflow.monitoring;

import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.workflow.inbox.OpenTask;

/** A dossier as its reader opens it, of which nothing is there and nothing is secret but what a test names. */
public final class DossierBuilder {

    private final RegionalProposal proposal;
    private List<Consultation> consultations = List.of();
    private List<BoardDecision> decisions = List.of();
    private List<WrittenProcedure> writtenProcedures = List.of();
    private List<FollowedCommitment> commitments = List.of();
    private List<StatesFile> statesFiles = List.of();
    private List<RecordEntry> record = List.of();
    private List<OpenTask> openTasks = List.of();
    private DossierSecrecy secrecy = DossierSecrecy.none();

    private DossierBuilder(RegionalProposal proposal) {
        this.proposal = proposal;
    }

    public static DossierBuilder of(RegionalProposal proposal) {
        return new DossierBuilder(proposal);
    }

    public DossierBuilder consultations(List<Consultation> all) {
        consultations = all;
        return this;
    }

    public DossierBuilder decisions(List<BoardDecision> all) {
        decisions = all;
        return this;
    }

    public DossierBuilder writtenProcedures(List<WrittenProcedure> all) {
        writtenProcedures = all;
        return this;
    }

    public DossierBuilder commitments(List<FollowedCommitment> all) {
        commitments = all;
        return this;
    }

    public DossierBuilder statesFiles(List<StatesFile> all) {
        statesFiles = all;
        return this;
    }

    public DossierBuilder record(List<RecordEntry> all) {
        record = all;
        return this;
    }

    public DossierBuilder openTasks(List<OpenTask> all) {
        openTasks = all;
        return this;
    }

    public DossierBuilder secrecy(DossierSecrecy one) {
        secrecy = one;
        return this;
    }

    public Dossier build() {
        return new Dossier(
                proposal,
                consultations,
                decisions,
                writtenProcedures,
                List.of(),
                commitments,
                statesFiles,
                List.of(),
                record,
                openTasks,
                secrecy);
    }
}
