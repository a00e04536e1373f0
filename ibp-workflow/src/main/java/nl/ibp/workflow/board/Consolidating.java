package nl.ibp.workflow.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.Consolidations;
import nl.ibp.domain.decision.ProvincialOutcome;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.TellingOutcomes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The IPO-bureau lays down what the outcomes of the provinces come to (step 12). */
@Component
@Transactional
public class Consolidating {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final DossierAccess access;
    private final StatesFiles statesFiles;
    private final Consolidations consolidations;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final TellingOutcomes told;
    private final Clock clock;

    Consolidating(
            TaskDesk desk,
            Proposals proposals,
            DossierAccess access,
            StatesFiles statesFiles,
            Consolidations consolidations,
            ProposalProcess process,
            DossierWriter record,
            TellingOutcomes told,
            Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.access = access;
        this.statesFiles = statesFiles;
        this.consolidations = consolidations;
        this.process = process;
        this.record = record;
        this.told = told;
        this.clock = clock;
    }

    /** What each participating province came to on the present version, for whoever may see the dossier. */
    @Transactional(readOnly = true)
    public List<ProvincialOutcome> outcomes(Actor actor, ProposalId id) {
        return proposals
                .find(id)
                .filter(proposal -> access.maySee(actor, proposal))
                .map(this::outcomes)
                .orElse(List.of());
    }

    private List<ProvincialOutcome> outcomes(RegionalProposal proposal) {
        int version = proposal.versions().size();
        return statesFiles.on(proposal.id()).stream()
                .filter(file -> file.id().version() == version)
                .map(file -> outcome(proposal, file))
                .toList();
    }

    private ProvincialOutcome outcome(RegionalProposal proposal, StatesFile file) {
        return new ProvincialOutcome(
                file.id().province(), proposal.isIndispensable(file.id().province()), file.goesAlong());
    }

    public void consolidate(Actor actor, TaskId id, ConsolidationResult result, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.CONSOLIDATE);
        RegionalProposal proposal = proposals.lock(task.proposal());
        proposal.requireNoRevocationAsked();
        consolidations.add(new Consolidation(
                proposal.id(),
                proposal.currentVersion().number(),
                result,
                reasons,
                outcomes(proposal),
                actor.person(),
                clock.instant()));
        record.write(actor, task, RecordedEvent.CONSOLIDATED, Map.of("result", result.name()));
        told.decided(proposal.id(), NoticeKind.CONSOLIDATED);
        desk.done(task, actor);
        process.consolidated(task.id(), result);
    }
}
