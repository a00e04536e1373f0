package nl.ibp.workflow.states;

import java.time.Clock;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A college sends the adopted change of the budget to the minister of BZK (step 11; Provinciewet 195). */
@Component
public class NotifyingMinister {

    private final StatesWork work;
    private final ProposalProcess process;
    private final Clock clock;

    NotifyingMinister(StatesWork work, ProposalProcess process, Clock clock) {
        this.work = work;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public void send(Actor actor, TaskId id) {
        work.perform(
                actor,
                id,
                TaskKind.SEND_TO_MINISTER,
                file -> file.sendToMinister(actor.person(), clock.instant()),
                RecordedEvent.SENT_TO_MINISTER,
                Map.of());
        process.sentToMinister(id);
    }
}
