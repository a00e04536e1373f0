package nl.ibp.workflow.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.term.Term;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.TypedForms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hands out the work to whoever may do it. Every use case that finishes a piece of work takes it here first, so that
 * seat, claim and double clicks are checked in one place.
 */
@Component
public class TaskDesk {

    /** What does not wait for the dossier to be taken up again. */
    private static final Set<TaskKind> DONE_WHILE_PARKED = EnumSet.of(TaskKind.RESUME_PROPOSAL);

    private final Tasks tasks;
    private final TypedForms forms;
    private final Proposals proposals;
    private final Claims claims;
    private final EndedWork endedWork;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TaskDesk(
            Tasks tasks,
            TypedForms forms,
            Proposals proposals,
            Claims claims,
            EndedWork endedWork,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.forms = forms;
        this.proposals = proposals;
        this.claims = claims;
        this.endedWork = endedWork;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes open work for doing it. The dossier stays locked until the transaction ends: what happens in one dossier
     * happens one after the other, and dossiers do not wait for each other.
     *
     * @throws Refused when it is not the actor's, not of this kind, done already, or claimed by somebody else, or when
     *     the dossier is parked
     */
    public OpenTask take(Actor actor, TaskId id, TaskKind kind) {
        OpenTask seen = tasks.findOpen(id).orElseThrow(() -> over(actor, id));
        RegionalProposal proposal = proposals.lock(seen.proposal());
        OpenTask task = tasks.lockOpen(id).map(claims::standing).orElseThrow(() -> over(actor, id));
        requireWorkOf(actor, task);
        if (task.kind() != kind) {
            throw Refused.because("", "NOT_YOUR_TASK");
        }
        if (task.claimedBy() != null && !task.claimedBy().equals(actor.person())) {
            throw Refused.because("", "CLAIMED_BY_OTHER", task.claimedBy());
        }
        requireNoOwnInterest(actor, task, proposal);
        if (!DONE_WHILE_PARKED.contains(kind) && !task.goesOnWhileParked()) {
            proposal.requireNotParked();
        }
        return task;
    }

    /** What kind of work an id names, before it is taken; the checks come with {@link #take}. */
    public @Nullable TaskKind kindOf(TaskId id) {
        return tasks.findOpen(id).map(OpenTask::kind).orElse(null);
    }

    static void requireWorkOf(Actor actor, OpenTask task) {
        if (!actor.holds(task.seat())) {
            throw Refused.because("", "NOT_YOUR_TASK");
        }
        if (!task.isWorkOf(actor)) {
            throw Refused.because("", "NOT_IN_YOUR_SUBSTITUTION");
        }
    }

    // An interest is a person's: who declared one has no say for another member either (Provinciewet 28).
    private static void requireNoOwnInterest(Actor actor, OpenTask task, RegionalProposal proposal) {
        if (hasOwnInterest(actor, task, proposal)) {
            throw Refused.because("", "INTEREST_DECLARED_ELSEWHERE");
        }
    }

    static boolean hasOwnInterest(Actor actor, OpenTask task, RegionalProposal proposal) {
        return task.isPartOfRound()
                && actor.standsInFor(task.seat()).isPresent()
                && proposal.isInterestOf(actor.person());
    }

    private Refused over(Actor actor, TaskId id) {
        return endedWork
                .find(actor, id)
                .map(ended -> ended.lapse() != null
                        ? Refused.because("", "TASK_LAPSED", ended.endedAt(), ended.lapse())
                        : Refused.because("", "TASK_DONE_BY", ended.endedBy(), ended.endedAt()))
                .orElseGet(() -> Refused.because("", "NOT_YOUR_TASK"));
    }

    /** What was done leaves the work open, with a new last day; what was typed was said. */
    public void postponed(OpenTask task, Actor actor, LocalDate due) {
        tasks.changeTerm(task.id(), new Term(due, null));
        forms.discard(actor.person(), FormPlace.task(task.id()));
        events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
    }

    /** The work is done; what was typed into its form was said. */
    public void done(OpenTask task, Actor actor) {
        tasks.ended(task.id(), actor.person(), clock.instant());
        forms.sent(actor.person(), FormPlace.task(task.id()), clock.instant());
        events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
    }
}
