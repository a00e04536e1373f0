package nl.ibp.workflow.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardDecisions;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The IPO board decides (step 6). */
@Component
public class Deciding {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final Consultations consultations;
    private final BoardDecisions decisions;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    Deciding(
            TaskDesk desk,
            Proposals proposals,
            Consultations consultations,
            BoardDecisions decisions,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.consultations = consultations;
        this.decisions = decisions;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public void decide(Actor actor, TaskId id, BoardOutcome outcome, List<String> conditions, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.BOARD_DECIDES);
        RegionalProposal proposal = proposals.lock(task.proposal());
        int version = proposal.currentVersion().number();
        BoardDecision decision = BoardDecision.decide(
                proposal.id(),
                version,
                outcome,
                conditions,
                reasons,
                adviceOn(proposal, version),
                actor.person(),
                clock.instant());
        decisions.add(decision);
        record.write(
                actor,
                task,
                RecordedEvent.BOARD_DECIDED,
                Map.of(
                        "outcome", outcome.name(),
                        "version", "" + version,
                        "contrary", "" + decision.contrary()));
        desk.done(task, actor);
        process.boardDecided(task.id(), outcome);
    }

    private List<Advice> adviceOn(RegionalProposal proposal, int version) {
        return consultations.on(proposal.id()).stream()
                .filter(consultation -> consultation.version() == version)
                .flatMap(consultation -> consultation.advice().stream())
                .toList();
    }
}
