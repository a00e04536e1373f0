package nl.ibp.workflow.submission;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.CollegeProcess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new college stands by what the old one co-signed, or not; then lead and bureau take note. The path goes on. */
@Component
@Transactional
public class ConfirmingParticipation {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final CollegeProcess process;
    private final DossierWriter record;
    private final Clock clock;

    ConfirmingParticipation(
            TaskDesk desk, Proposals proposals, CollegeProcess process, DossierWriter record, Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @param reasons required where it does not confirm */
    public void answer(Actor actor, TaskId id, ConfirmationOutcome answer, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.CONFIRM_PARTICIPATION);
        ProvinceCode province = Objects.requireNonNull(task.province());
        RegionalProposal proposal = proposals.lock(task.proposal());
        proposal.answerConfirmation(province, answer, reasons, actor.person(), clock.instant());
        proposals.save(proposal);
        record.write(
                actor,
                task,
                answer == ConfirmationOutcome.CONFIRMED
                        ? RecordedEvent.PARTICIPATION_CONFIRMED
                        : RecordedEvent.PARTICIPATION_NOT_CONFIRMED,
                Map.of("province", province.value(), "reasons", Text.passage("reasons", reasons)));
        desk.done(task, actor);
        process.participationAnswered(task.id(), answer);
    }

    /** @param remarks what the lead or the bureau does about it; may be empty */
    public void takeNote(Actor actor, TaskId id, String remarks) {
        OpenTask task = desk.take(actor, id, TaskKind.NOTE_UNCONFIRMED);
        record.write(actor, task, RecordedEvent.UNCONFIRMED_NOTED, Map.of("remarks", Text.passage("remarks", remarks)));
        desk.done(task, actor);
        process.unconfirmedNoted(task.id());
    }
}
