package nl.ibp.workflow.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.monitoring.DossierAccess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each keeps notes on their own work, and puts out of sight what is not for now or not for them. */
@Component
@Transactional
public class MarkingWork {

    private final Tasks tasks;
    private final TaskMarks marks;
    private final Claims claims;
    private final Proposals proposals;
    private final DossierAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MarkingWork(
            Tasks tasks,
            TaskMarks marks,
            Claims claims,
            Proposals proposals,
            DossierAccess access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.marks = marks;
        this.claims = claims;
        this.proposals = proposals;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** Leaves one's list until a day; its term runs on. */
    public void wakeOn(Actor actor, TaskId id, LocalDate day) {
        change(actor, id, mark -> mark.asleepUntil(day, today()));
    }

    /** Stands in one's list again, whether it slept or was left to others. */
    public void wakeNow(Actor actor, TaskId id) {
        change(actor, id, TaskMark::inSight);
    }

    /** Only for oneself; an empty one takes the note away. */
    public void note(Actor actor, TaskId id, String text) {
        change(actor, id, mark -> mark.noted(text));
    }

    /**
     * Leaves it to the others who may do it: whoever claimed it lets go of it, and it leaves their list.
     *
     * @throws Refused when nobody else is left
     */
    public void notForMe(Actor actor, TaskId id, String reason) {
        OpenTask task = open(actor, id);
        if (others(actor, task).isEmpty()) {
            throw Refused.because("", "NOBODY_ELSE");
        }
        save(task, of(actor, id).leftToOthers(clock.instant(), reason));
        if (actor.person().equals(task.claimedBy())) {
            tasks.release(id);
        }
    }

    // Whoever left it to the others is not one of them.
    private Set<PersonId> others(Actor actor, OpenTask task) {
        Set<PersonId> others = new HashSet<>(tasks.whoMayDo(task, today()));
        others.remove(actor.person());
        others.removeAll(marks.declining(task.id()).keySet());
        return others;
    }

    /** Blank where there is nothing. */
    @Transactional(readOnly = true)
    public TaskMark of(Actor actor, TaskId id) {
        return marks.find(actor.person(), id).orElseGet(() -> TaskMark.none(actor.person(), id));
    }

    /** The actor's own on these pieces of work, where there are any. */
    @Transactional(readOnly = true)
    public Map<TaskId, TaskMark> of(Actor actor, Collection<TaskId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : marks.of(actor.person(), ids).stream().collect(Collectors.toMap(TaskMark::task, Function.identity()));
    }

    /** What others said when they handed it over or left it, for whoever may read what the proposal says. */
    @Transactional(readOnly = true)
    public PassedOn passedOn(Actor actor, OpenTask task) {
        Map<PersonId, TaskMark.Declining> declining = new LinkedHashMap<>(marks.declining(task.id()));
        declining.remove(actor.person());
        PassedOn said = new PassedOn(of(actor, task.id()).handOverOf(task).orElse(null), declining);
        boolean isForActor = said.equals(PassedOn.NOTHING) || task.isWorkOf(actor) && mayRead(actor, task);
        return isForActor ? said : PassedOn.NOTHING;
    }

    private boolean mayRead(Actor actor, OpenTask task) {
        return proposals
                .find(task.proposal())
                .filter(proposal -> access.maySee(actor, proposal))
                .isPresent();
    }

    private void change(Actor actor, TaskId id, UnaryOperator<TaskMark> change) {
        OpenTask task = open(actor, id);
        save(task, change.apply(of(actor, id)));
    }

    private void save(OpenTask task, TaskMark mark) {
        marks.save(mark);
        events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
    }

    // Locked: of two who leave it to each other at the same moment, one must keep it.
    private OpenTask open(Actor actor, TaskId id) {
        OpenTask task = tasks.lockOpen(id).orElseThrow(() -> Refused.because("", "NOT_YOUR_TASK"));
        TaskDesk.requireWorkOf(actor, task);
        return claims.standing(task);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
