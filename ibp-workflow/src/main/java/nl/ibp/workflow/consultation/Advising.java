package nl.ibp.workflow.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.ProposedDecision;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.voting.PuttingToVote;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair establishes what the committee advises, or defers it to the next meeting. */
@Component
public class Advising {

    private final TaskDesk desk;
    private final Consultations consultations;
    private final PuttingToVote votes;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    Advising(
            TaskDesk desk,
            Consultations consultations,
            PuttingToVote votes,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.consultations = consultations;
        this.votes = votes;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public void establish(Actor actor, TaskId id, Position position, String text, List<String> conditions) {
        OpenTask task = desk.take(actor, id, TaskKind.ESTABLISH_ADVICE);
        Consultation consultation = consultations.lock(Objects.requireNonNull(task.consultation()));
        consultation.establish(position, text, conditions, actor.person(), clock.instant());
        consultations.save(consultation);
        record.write(
                actor,
                task,
                position == Position.DEFER ? RecordedEvent.ADVICE_DEFERRED : RecordedEvent.ADVICE_ESTABLISHED,
                Map.of(
                        "body", consultation.body().value(),
                        "position", position.name(),
                        "version", "" + consultation.version()));
        desk.done(task, actor);
        process.adviceEstablished(task.id(), position);
    }

    /** Asks every member whether they agree with this advice; who is silent does not. */
    @Transactional
    public void putToVote(Actor actor, TaskId id, Position position, String text, List<String> conditions) {
        OpenTask task = desk.take(actor, id, TaskKind.ESTABLISH_ADVICE);
        Consultation consultation = consultations.lock(Objects.requireNonNull(task.consultation()));
        Advice proposed = consultation.weigh(position, text, conditions, actor.person(), clock.instant());
        WrittenProcedureId procedure = votes.put(
                actor,
                task,
                consultation.members(),
                new ProposedDecision(position.name(), proposed.text(), proposed.conditions()));
        desk.done(task, actor);
        process.advicePutToVote(task.id(), procedure);
    }
}
