package nl.ibp.workflow.states;

import java.time.Clock;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.StatesLetter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A college informs its States by letter: no money of the province is involved (step 8). */
@Component
public class Informing {

    private final StatesWork work;
    private final ProposalProcess process;
    private final Clock clock;

    Informing(StatesWork work, ProposalProcess process, Clock clock) {
        this.work = work;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public void send(Actor actor, TaskId id, String subject, String text) {
        StatesLetter letter = new StatesLetter(subject, text, actor.person(), clock.instant());
        work.perform(
                actor,
                id,
                TaskKind.SEND_STATES_LETTER,
                file -> file.send(letter),
                RecordedEvent.LETTER_SENT,
                Map.of("subject", letter.subject()));
        process.letterSent(id);
    }
}
