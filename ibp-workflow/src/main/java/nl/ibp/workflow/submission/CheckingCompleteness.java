package nl.ibp.workflow.submission;

import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.Intake;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The IPO-bureau takes a proposal in (step 3). */
@Component
public class CheckingCompleteness {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final ProposalProcess process;
    private final DossierWriter record;

    CheckingCompleteness(TaskDesk desk, Proposals proposals, ProposalProcess process, DossierWriter record) {
        this.desk = desk;
        this.proposals = proposals;
        this.process = process;
        this.record = record;
    }

    /** @param remarks what is missing; required when incomplete */
    @Transactional
    public void check(Actor actor, TaskId id, IntakeResult result, String remarks) {
        OpenTask task = desk.take(actor, id, TaskKind.CHECK_COMPLETENESS);
        int version = proposals.lock(task.proposal()).currentVersion().number();
        Intake intake = new Intake(version, result, remarks);
        record.write(
                actor,
                task,
                RecordedEvent.INTAKE_DONE,
                Map.of("version", "" + version, "result", result.name(), "remarks", intake.remarks()));
        desk.done(task, actor);
        process.completenessChecked(task.id(), result);
    }
}
