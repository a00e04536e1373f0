package nl.ibp.workflow.submission;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.CollegeResult;
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

/** A college decides on submitting or co-signing (step 2). */
@Component
public class DecidingAsCollege {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    DecidingAsCollege(TaskDesk desk, Proposals proposals, ProposalProcess process, DossierWriter record, Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public void decide(Actor actor, TaskId id, CollegeOutcome outcome, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.COLLEGE_DECIDES);
        ProvinceCode province = Objects.requireNonNull(task.province());
        RegionalProposal proposal = proposals.lock(task.proposal());
        int version = proposal.currentVersion().number();
        CollegeResult result = proposal.decide(
                new CollegeDecision(province, version, outcome, reasons, actor.person(), clock.instant()));
        proposals.save(proposal);
        record.write(
                actor,
                task,
                RecordedEvent.COLLEGE_DECIDED,
                Map.of("province", province.value(), "outcome", outcome.name(), "version", "" + version));
        desk.done(task, actor);
        process.collegeDecided(task.id(), result);
    }
}
