package nl.ibp.workflow.monitoring;

import java.util.Optional;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.decision.BoardDecisions;
import nl.ibp.domain.decision.CommitmentReports;
import nl.ibp.domain.decision.Commitments;
import nl.ibp.domain.decision.Consolidations;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.decision.RevocationDecisions;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.inbox.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens dossiers for whoever may see them. */
@Component
public class Dossiers {

    private final DossierAccess access;
    private final Proposals proposals;
    private final Consultations consultations;
    private final BoardDecisions decisions;
    private final WrittenProcedures writtenProcedures;
    private final RevocationDecisions revocations;
    private final Commitments commitments;
    private final CommitmentReports reports;
    private final StatesFiles statesFiles;
    private final Consolidations consolidations;
    private final DossierRecord record;
    private final Tasks tasks;

    Dossiers(
            DossierAccess access,
            Proposals proposals,
            Consultations consultations,
            BoardDecisions decisions,
            WrittenProcedures writtenProcedures,
            RevocationDecisions revocations,
            Commitments commitments,
            CommitmentReports reports,
            StatesFiles statesFiles,
            Consolidations consolidations,
            DossierRecord record,
            Tasks tasks) {
        this.access = access;
        this.proposals = proposals;
        this.consultations = consultations;
        this.decisions = decisions;
        this.writtenProcedures = writtenProcedures;
        this.revocations = revocations;
        this.commitments = commitments;
        this.reports = reports;
        this.statesFiles = statesFiles;
        this.consolidations = consolidations;
        this.record = record;
        this.tasks = tasks;
    }

    /** Empty when there is none, or none that the actor may see: the two look the same from outside. */
    @Transactional(readOnly = true)
    public Optional<Dossier> open(Actor actor, ProposalId id) {
        return proposals
                .find(id)
                .filter(proposal -> access.maySee(actor, proposal))
                .map(this::dossier);
    }

    private Dossier dossier(RegionalProposal proposal) {
        ProposalId id = proposal.id();
        return new Dossier(
                proposal,
                consultations.on(id),
                decisions.on(id),
                writtenProcedures.on(id),
                revocations.on(id),
                FollowedCommitment.all(commitments.on(id), reports.on(id)),
                statesFiles.on(id),
                consolidations.on(id),
                record.of(id),
                tasks.openOn(id));
    }
}
