package nl.ibp.workflow.many;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.organisation.Actors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Does the same to several pieces of work. Each is a transaction of its own, so that one that is refused keeps none of
 * the others back, and what was done stays done when the rest is stopped. It goes on when the page is left.
 */
@Component
public class DoingMany implements DisposableBean {

    /** Few, so that somebody with a hundred leaves the database to others. */
    private static final int AT_ONCE = 4;

    private final Actors actors;
    private final Executor threads;
    private final Map<PersonId, Run> latest = new ConcurrentHashMap<>();

    @Autowired
    DoingMany(Actors actors) {
        this(actors, Executors.newFixedThreadPool(AT_ONCE, task -> {
            Thread thread = new Thread(task, "ibp-many");
            thread.setDaemon(true);
            return thread;
        }));
    }

    DoingMany(Actors actors, Executor threads) {
        this.actors = actors;
        this.threads = threads;
    }

    /**
     * Begins, and does not wait. One after the other for one person, so that each can be followed and stopped.
     *
     * @param person who acts, with the seats held when each is reached
     * @param tasks in the order in which they are done, each once
     * @param act checks who acts, as it does for one
     * @param progress called from another thread after each, and once more when it is over
     * @throws Refused while what the person began before is not over
     */
    public Run start(PersonId person, List<TaskId> tasks, Act act, Consumer<Run> progress) {
        Run run = new Run(tasks);
        run.follow(progress);
        latest.compute(person, (id, before) -> {
            if (before != null && !before.isOver()) {
                throw Refused.because("", "STILL_DOING_MANY");
            }
            return run;
        });
        threads.execute(() -> run.go(() -> actors.of(person), act));
        return run;
    }

    /** What somebody began last, until they saw how it ended. At the node where it was begun. */
    public Optional<Run> unseen(PersonId person) {
        return Optional.ofNullable(latest.get(person));
    }

    /** Whoever saw how it ended needs it no more. */
    public void seen(PersonId person, Run run) {
        latest.remove(person, run);
    }

    @Override
    public void destroy() {
        if (threads instanceof ExecutorService ours) {
            ours.shutdownNow();
        }
    }
}
