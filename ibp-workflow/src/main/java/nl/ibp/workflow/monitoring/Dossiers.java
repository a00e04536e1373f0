package nl.ibp.workflow.monitoring;

import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.decision.BoardDecisions;
import nl.ibp.domain.decision.CommitmentReports;
import nl.ibp.domain.decision.Commitments;
import nl.ibp.domain.decision.Consolidations;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.decision.RevocationDecisions;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.inbox.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens dossiers for whoever may see them. It is the only way from a view to what a proposal says, so that what is
 * secret is left out here, and whoever reads it is noted here.
 */
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
    private final ReadingSecrecy secrecy;

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
            Tasks tasks,
            ReadingSecrecy secrecy) {
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
        this.secrecy = secrecy;
    }

    /**
     * The whole dossier, without the documents that are secret for the actor. Opening a secret one is noted.
     *
     * @return empty when there is none, or none that the actor may read: the two look the same from outside
     */
    @Transactional
    @Audited(false)
    public Optional<Dossier> open(Actor actor, ProposalId id) {
        return proposals.find(id).flatMap(proposal -> {
            Sight sight = access.of(actor, proposal);
            if (!sight.readsDossier()) {
                return Optional.empty();
            }
            if (sight.isSecret()) {
                secrecy.note(actor, id, null, sight);
            }
            return Optional.of(dossier(proposal, sight));
        });
    }

    /** The same by one of the rounds in which committees advise on it. */
    @Transactional
    public Optional<Dossier> openByRound(Actor actor, ConsultationId id) {
        return consultations.find(id).flatMap(consultation -> open(actor, consultation.proposal()));
    }

    /** The reader of a dossier may read what is being written in it: until it is submitted, the lead province alone. */
    @Transactional(readOnly = true)
    public boolean readsDraft(Actor actor, Dossier dossier) {
        RegionalProposal proposal = dossier.proposal();
        return proposal.status().isEditable()
                && access.reader(actor).provinces().contains(proposal.lead());
    }

    /** What may be known of a secret dossier by who may not read it; empty for every other dossier. */
    @Transactional(readOnly = true)
    public Optional<SecretDossier> closed(Actor actor, ProposalId id) {
        return proposals.find(id).flatMap(proposal -> {
            Sight sight = access.of(actor, proposal);
            return sight.knowsOfIt() && !sight.readsDossier()
                    ? Optional.of(secrecy.closed(proposal, sight))
                    : Optional.empty();
        });
    }

    /** There is something to see for the actor, be it only that the dossier is secret. */
    @Transactional(readOnly = true)
    public boolean shows(Actor actor, ProposalId id) {
        return proposals
                .find(id)
                .filter(proposal -> access.of(actor, proposal).knowsOfIt())
                .isPresent();
    }

    private Dossier dossier(RegionalProposal proposal, Sight sight) {
        ProposalId id = proposal.id();
        Set<AttachmentId> hidden = sight.hiddenDocuments();
        return new Dossier(
                hidden.isEmpty() ? proposal : proposal.hiding(hidden),
                consultations.on(id),
                decisions.on(id),
                writtenProcedures.on(id),
                revocations.on(id),
                FollowedCommitment.all(commitments.on(id), reports.on(id)),
                statesFiles.on(id),
                consolidations.on(id),
                record.of(id),
                tasks.openOn(id),
                secrecy.of(proposal, sight));
    }
}
