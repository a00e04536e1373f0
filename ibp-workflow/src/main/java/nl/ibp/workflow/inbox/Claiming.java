package nl.ibp.workflow.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.notice.GivingNotices;
import nl.ibp.workflow.organisation.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking on work of a seat that several hold, handing it to one of them, and giving it back. */
@Component
public class Claiming {

    private final Tasks tasks;
    private final Claims claims;
    private final TaskMarks marks;
    private final Actors actors;
    private final Appointments appointments;
    private final Proposals proposals;
    private final GivingNotices notices;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Claiming(
            Tasks tasks,
            Claims claims,
            TaskMarks marks,
            Actors actors,
            Appointments appointments,
            Proposals proposals,
            GivingNotices notices,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.claims = claims;
        this.marks = marks;
        this.actors = actors;
        this.appointments = appointments;
        this.proposals = proposals;
        this.notices = notices;
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
        Instant now = clock.instant();
        tasks.claim(id, actor.person(), now);
        tasks.begun(id, now);
        // Whoever takes on what they had put aside wants to see it.
        marks.find(actor.person(), id).map(TaskMark::inSight).ifPresent(marks::save);
        events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
    }

    /** Those that several may do, so that it is worth saying who does. */
    @Transactional(readOnly = true)
    public Set<TaskId> shared(Collection<OpenTask> work) {
        PeopleOfWork people = new PeopleOfWork(tasks, LocalDate.now(clock));
        return work.stream()
                .filter(task -> people.of(task).size() > 1)
                .map(OpenTask::id)
                .collect(Collectors.toSet());
    }

    /** Any holder of the seat can free it, so that work does not stay with somebody who is away. */
    @Transactional
    public void release(Actor actor, TaskId id) {
        OpenTask task = open(actor, id);
        tasks.release(id);
        events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
    }

    /** Who else may do it now, by name. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(Actor actor, OpenTask task) {
        if (!task.isWorkOf(actor)) {
            return List.of();
        }
        return appointments.people(tasks.whoMayDo(task, LocalDate.now(clock))).stream()
                .filter(person -> !person.id().equals(actor.person()))
                .sorted(Comparator.comparing(Person::displayName))
                .toList();
    }

    /**
     * A colleague takes it on, is told, and finds in their list by whom it comes and why, whatever they had put aside.
     *
     * @param note to the colleague; may be empty
     * @throws Refused unless the colleague may do it now
     */
    @Transactional
    public void handOver(Actor actor, TaskId id, PersonId to, String note) {
        // The dossier first, as whoever parks it does: the colleague's notice refers to it.
        tasks.findOpen(id).ifPresent(open -> proposals.hold(open.proposal()));
        OpenTask task = open(actor, id);
        if (to.equals(actor.person())) {
            throw Refused.because("person", "COLLEAGUE_REQUIRED");
        }
        requireMayDo(to, task);
        Instant now = clock.instant();
        TaskMark mark = marks.find(to, id).orElseGet(() -> TaskMark.none(to, id));
        TaskMark.HandOver over = new TaskMark.HandOver(actor.person(), now, note);
        marks.save(mark.handedOver(over));
        tasks.release(id);
        tasks.claim(id, to, now);
        notices.ofHandedOver(task, to, actor.person(), over.note());
        events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
    }

    private void requireMayDo(PersonId to, OpenTask task) {
        Actor colleague = actors.of(to);
        boolean mayDo = task.isWorkOf(colleague)
                && proposals
                        .find(task.proposal())
                        .filter(proposal -> !TaskDesk.hasOwnInterest(colleague, task, proposal))
                        .isPresent();
        if (!mayDo) {
            throw Refused.because("person", "COLLEAGUE_MAY_NOT", to);
        }
    }

    private OpenTask open(Actor actor, TaskId id) {
        OpenTask task = tasks.lockOpen(id).orElseThrow(() -> Refused.because("", "NOT_YOUR_TASK"));
        TaskDesk.requireWorkOf(actor, task);
        return claims.standing(task);
    }
}
