package nl.ibp.workflow.waiting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.waiting.RemindingSeats.Reminded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody reminds a seat of work that waits for it. */
@Component
@Transactional
public class Chasing {

    private final Tasks tasks;
    private final Proposals proposals;
    private final DossierAccess access;
    private final ChasingAuthority authority;
    private final RemindingSeats reminding;
    private final DossierWriter record;

    Chasing(
            Tasks tasks,
            Proposals proposals,
            DossierAccess access,
            ChasingAuthority authority,
            RemindingSeats reminding,
            DossierWriter record) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.access = access;
        this.authority = authority;
        this.reminding = reminding;
        this.record = record;
    }

    /**
     * @return when it was
     * @throws Refused when the actor may not, when the work is over or its dossier not the actor's to read, which look the
     *     same from outside, when its term does not run, or when it was done today already
     */
    public Instant chase(Actor actor, TaskId id) {
        OpenTask seen = tasks.findOpen(id).orElseThrow(Chasing::over);
        RegionalProposal proposal = proposals.lock(seen.proposal());
        OpenTask task = tasks.lockOpen(id).orElseThrow(Chasing::over);
        if (!access.maySee(actor, proposal)) {
            throw over();
        }
        SeatId by = authority.of(actor, task).orElseThrow(() -> Refused.because("", "NOT_YOURS_TO_CHASE"));
        if (!task.goesOnWhileParked()) {
            proposal.requireNotParked();
        }
        Reminded reminded = reminding.of(List.of(task), by);
        record.write(actor, by, task.proposal(), RecordedEvent.WORK_CHASED, details(task));
        return reminded.at();
    }

    private static Refused over() {
        return Refused.because("", "WORK_IS_OVER");
    }

    private static Map<String, String> details(OpenTask task) {
        Map<String, String> details = new HashMap<>(Map.of(
                "work", task.kind().name(),
                "at", task.seat().value(),
                "task", task.id().value()));
        task.term().ifPresent(term -> details.put("due", term.due().toString()));
        return details;
    }
}
