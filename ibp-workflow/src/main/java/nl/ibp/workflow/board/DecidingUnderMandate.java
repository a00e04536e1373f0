package nl.ibp.workflow.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.decision.Mandates;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.board.TakingDecision.Verdict;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kopgroep decides in the board's place, or leaves it to the board (rule R10). */
@Component
@Transactional
public class DecidingUnderMandate {

    private final TaskDesk desk;
    private final Mandates mandates;
    private final Proposals proposals;
    private final TakingDecision taking;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    DecidingUnderMandate(
            TaskDesk desk,
            Mandates mandates,
            Proposals proposals,
            TakingDecision taking,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.mandates = mandates;
        this.proposals = proposals;
        this.taking = taking;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @throws Refused outside the scope or the period of the mandate */
    public void decide(Actor actor, TaskId id, BoardOutcome outcome, List<String> conditions, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.DECIDE_UNDER_MANDATE);
        if (outcome == BoardOutcome.DEFER) {
            throw Refused.because("outcome", "KOPGROEP_DEFERS_NOTHING");
        }
        Mandate mandate = mandateOf(task);
        mandate.requireCovers(proposals.lock(task.proposal()).currentContent().themes(), LocalDate.now(clock));
        BoardDecision decision = taking.take(
                task.proposal(),
                new Verdict(outcome, conditions, reasons),
                DecisionBasis.underMandate(mandate.id()),
                actor.person());
        record.write(actor, task, RecordedEvent.BOARD_DECIDED, TakingDecision.details(decision));
        desk.done(task, actor);
        process.boardDecided(task.id(), outcome);
    }

    /** The board itself shall decide. */
    public void passOn(Actor actor, TaskId id, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.DECIDE_UNDER_MANDATE);
        String said = Text.passage("reasons", reasons);
        if (said.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
        record.write(actor, task, RecordedEvent.PASSED_ON_TO_BOARD, Map.of("reasons", said));
        desk.done(task, actor);
        process.passedOnToBoard(task.id());
    }

    /** The mandate the kopgroep was asked under. */
    @Transactional(readOnly = true)
    public Mandate mandateOf(OpenTask task) {
        MandateId id = process.mandateOf(task.id());
        return mandates.find(id).orElseThrow(() -> new IllegalStateException("No mandate " + id));
    }
}
