package nl.ibp.workflow.inbox;

import java.time.Clock;
import java.time.LocalDate;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking on work of a seat that several hold, and giving it back. */
@Component
public class Claiming {

    private final Tasks tasks;
    private final Claims claims;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Claiming(Tasks tasks, Claims claims, Clock clock, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.claims = claims;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void claim(Actor actor, TaskId id) {
        OpenTask task = open(actor, id);
        if (task.claimedBy() != null && !task.claimedBy().equals(actor.person())) {
            throw Refused.because("", "CLAIMED_BY_OTHER", task.claimedBy());
        }
        // Whoever claimed it and left since is still written there.
        tasks.release(id);
        tasks.claim(id, actor.person(), clock.instant());
        events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
    }

    /** Several may do it, so that it is worth saying who does. */
    @Transactional(readOnly = true)
    public boolean isShared(OpenTask task) {
        return tasks.peopleFor(task, LocalDate.now(clock)) > 1;
    }

    /** Any holder of the seat can free it, so that work does not stay with somebody who is away. */
    @Transactional
    public void release(Actor actor, TaskId id) {
        OpenTask task = open(actor, id);
        tasks.release(id);
        events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
    }

    private OpenTask open(Actor actor, TaskId id) {
        OpenTask task = tasks.lockOpen(id).orElseThrow(() -> Refused.because("", "NOT_YOUR_TASK"));
        TaskDesk.requireWorkOf(actor, task);
        return claims.standing(task);
    }
}
