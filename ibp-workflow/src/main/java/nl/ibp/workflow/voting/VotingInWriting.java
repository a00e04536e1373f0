package nl.ibp.workflow.voting;

import java.time.Clock;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.Vote;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.domain.voting.WrittenVote;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member agrees or does not, in writing, or wants to meet instead. */
@Component
@Transactional
public class VotingInWriting {

    private final TaskDesk desk;
    private final WrittenProcedures procedures;
    private final Seats seats;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    VotingInWriting(
            TaskDesk desk,
            WrittenProcedures procedures,
            Seats seats,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.procedures = procedures;
        this.seats = seats;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @param reasons required for who is against */
    public void vote(Actor actor, TaskId id, Vote vote, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.VOTE_IN_WRITING);
        WrittenProcedure procedure = procedureOf(task);
        procedure.vote(new WrittenVote(task.seat(), vote, reasons, actor.person(), clock.instant()));
        procedures.save(procedure);
        record.write(
                actor,
                task,
                RecordedEvent.VOTED_IN_WRITING,
                Map.of("body", procedure.body().value(), "vote", vote.name()));
        desk.done(task, actor);
        process.votedInWriting(task.id());
    }

    /** One member is enough: the procedure ends, and the body decides in a meeting. */
    public void requestMeeting(Actor actor, TaskId id) {
        OpenTask task = desk.take(actor, id, TaskKind.VOTE_IN_WRITING);
        WrittenProcedure procedure = procedureOf(task);
        procedure.requestMeeting(task.seat(), clock.instant());
        procedures.save(procedure);
        record.write(
                actor,
                task,
                RecordedEvent.MEETING_REQUESTED,
                Map.of("body", procedure.body().value()));
        desk.done(task, actor);
        process.meetingRequested(procedure.id());
    }

    private WrittenProcedure procedureOf(OpenTask task) {
        BodyId body = seats.get(task.seat()).body();
        return procedures.on(task.proposal()).stream()
                .filter(one -> one.status() == WrittenProcedureStatus.RUNNING)
                .filter(one -> one.body().equals(body))
                .findFirst()
                .map(one -> procedures.lock(one.id()))
                .orElseThrow(() -> new IllegalStateException("No written procedure for task " + task.id()));
    }
}
