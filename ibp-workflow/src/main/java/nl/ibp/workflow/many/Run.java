package nl.ibp.workflow.many;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.TaskId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several pieces of work on their way, one after the other, until all were reached or somebody stops it. */
public final class Run {

    private static final Logger log = LoggerFactory.getLogger(Run.class);

    private final List<TaskId> tasks;
    private final Map<TaskId, Outcome> outcomes = new LinkedHashMap<>();
    private final List<Consumer<Run>> lookers = new CopyOnWriteArrayList<>();
    private boolean isBegun;
    private boolean isStopped;
    private boolean isOver;

    Run(List<TaskId> tasks) {
        this.tasks = tasks.stream().distinct().toList();
    }

    /** What is being done is still done; what comes after it is not. */
    public void stop() {
        boolean isOverByThat;
        synchronized (this) {
            isStopped = true;
            isOverByThat = !isBegun && !isOver;
            isOver |= isOverByThat;
        }
        if (isOverByThat) {
            tell();
        }
    }

    public List<TaskId> tasks() {
        return tasks;
    }

    public int size() {
        return tasks.size();
    }

    public synchronized int reached() {
        return outcomes.size();
    }

    public synchronized int done() {
        return (int) outcomes.values().stream()
                .filter(outcome -> outcome instanceof Outcome.Done)
                .count();
    }

    /** @param progress called from another thread after each, and once more when it is over */
    public void follow(Consumer<Run> progress) {
        lookers.add(progress);
    }

    /** Nothing more will happen. */
    public synchronized boolean isOver() {
        return isOver;
    }

    /** Empty for what was not reached. */
    public synchronized Optional<Outcome> outcome(TaskId task) {
        return Optional.ofNullable(outcomes.get(task));
    }

    /** Work that was reached, in the order in which it was. */
    public synchronized List<TaskId> tasksReached() {
        return List.copyOf(outcomes.keySet());
    }

    /** @param actor asked for anew each time: seats change hands, and whoever lost one goes no further */
    void go(Supplier<Actor> actor, Act act) {
        if (!begin()) {
            return;
        }
        try {
            doEach(actor, act);
        } finally {
            synchronized (this) {
                isOver = true;
            }
            tell();
        }
    }

    private synchronized boolean begin() {
        isBegun = !isStopped;
        return isBegun;
    }

    private void doEach(Supplier<Actor> actor, Act act) {
        for (TaskId task : tasks) {
            if (isStopped()) {
                return;
            }
            Outcome outcome = outcome(actor, act, task);
            synchronized (this) {
                outcomes.put(task, outcome);
            }
            tell();
        }
    }

    private synchronized boolean isStopped() {
        return isStopped;
    }

    private static Outcome outcome(Supplier<Actor> actor, Act act, TaskId task) {
        try {
            act.on(actor.get(), task);
            return new Outcome.Done();
        } catch (Refused refused) {
            return new Outcome.NotAllowed(refused.problems());
        } catch (RuntimeException fault) {
            log.error("One of several, task {}", task, fault);
            return new Outcome.Failed();
        }
    }

    // Whoever looks on may have left; the work goes on.
    private void tell() {
        for (Consumer<Run> progress : lookers) {
            try {
                progress.accept(this);
            } catch (RuntimeException left) {
                lookers.remove(progress);
                log.debug("Nobody looks on", left);
            }
        }
    }
}
