package nl.ibp.ui.inbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.MarkingWork;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskMark;
import org.springframework.stereotype.Component;

/** What people do with work beside doing it, of who acts at that moment: by a key in the list or a button beside it. */
@Component
class TaskActionDesk {

    final Claiming claiming;
    final MarkingWork marking;
    final NameBook names;
    private final CurrentActor actor;
    private final Inbox inbox;
    private final RefusalTexts refusals;
    private final InboxBroadcaster broadcaster;
    private final Clock clock;

    TaskActionDesk(
            CurrentActor actor,
            Inbox inbox,
            Claiming claiming,
            MarkingWork marking,
            NameBook names,
            RefusalTexts refusals,
            InboxBroadcaster broadcaster,
            Clock clock) {
        this.actor = actor;
        this.inbox = inbox;
        this.claiming = claiming;
        this.marking = marking;
        this.names = names;
        this.refusals = refusals;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    Actor actor() {
        return actor.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Empty when it is over, or not the actor's. */
    Optional<OpenTask> find(TaskId id) {
        try {
            return inbox.find(actor(), id);
        } catch (Refused notTheirs) {
            return Optional.empty();
        }
    }

    String words(Problem problem) {
        return refusals.text(problem, locale());
    }

    Registration onChange(Runnable changed) {
        return broadcaster.subscribe(actor().seats(), changed);
    }

    /**
     * Does what a key or button asks for, or asks for what is missing first.
     *
     * @param done what follows once it was done
     */
    void press(WorkKey key, TaskId id, Runnable done) {
        OpenTask task = find(id).orElseThrow(() -> Refused.because("", "WORK_IS_OVER"));
        Consumer<String> said = what -> {
            UI.getCurrent().getPage().executeJs("ibp.say($0)", I18NProvider.translate(locale(), what));
            done.run();
        };
        switch (key) {
            case CLAIM -> claim(task, said);
            case HAND_OVER -> handOver(task, said);
            case WAKE -> wake(task, said);
            case NOT_FOR_ME -> leave(task, said);
            case NOTE -> new TaskDialogs(this, task, said).note();
        }
    }

    private void claim(OpenTask task, Consumer<String> said) {
        if (task.claimedBy() != null) {
            claiming.release(actor(), task.id());
            said.accept("marks.released");
        } else {
            requireColleagues(task);
            claiming.claim(actor(), task.id());
            said.accept("marks.claimed");
        }
    }

    private void handOver(OpenTask task, Consumer<String> said) {
        requireColleagues(task);
        new TaskDialogs(this, task, said).handOver(claiming.colleagues(actor(), task));
    }

    private void wake(OpenTask task, Consumer<String> said) {
        if (mark(task.id()).isAsleep(today())) {
            marking.wakeNow(actor(), task.id());
            said.accept("marks.woken");
        } else {
            new TaskDialogs(this, task, said).wake();
        }
    }

    private void leave(OpenTask task, Consumer<String> said) {
        if (mark(task.id()).declined() != null) {
            marking.wakeNow(actor(), task.id());
            said.accept("marks.takenBack");
        } else {
            requireColleagues(task);
            new TaskDialogs(this, task, said).leave();
        }
    }

    TaskMark mark(TaskId id) {
        return marking.of(actor(), id);
    }

    boolean hasColleagues(OpenTask task) {
        return !claiming.colleagues(actor(), task).isEmpty();
    }

    private void requireColleagues(OpenTask task) {
        if (!hasColleagues(task)) {
            throw Refused.because("", "NOBODY_ELSE");
        }
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
