package nl.ibp.workflow.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Review;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member of a committee gives a position. */
@Component
public class Reviewing {

    private final TaskDesk desk;
    private final Consultations consultations;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    Reviewing(TaskDesk desk, Consultations consultations, ProposalProcess process, DossierWriter record, Clock clock) {
        this.desk = desk;
        this.consultations = consultations;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public void review(Actor actor, TaskId id, Position position, String remarks, List<String> conditions) {
        OpenTask task = desk.take(actor, id, TaskKind.REVIEW_BY_MEMBER);
        Consultation consultation = consultations.lock(Objects.requireNonNull(task.consultation()));
        consultation.review(new Review(task.seat(), position, remarks, conditions, actor.person(), clock.instant()));
        consultations.save(consultation);
        record.write(
                actor,
                task,
                RecordedEvent.MEMBER_REVIEWED,
                Map.of("body", consultation.body().value(), "position", position.name()));
        desk.done(task, actor);
        process.reviewed(task.id());
    }
}
