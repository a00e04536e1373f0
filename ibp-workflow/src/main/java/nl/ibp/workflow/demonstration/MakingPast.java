package nl.ibp.workflow.demonstration;

import java.time.Duration;
import nl.ibp.workflow.live.LiveNodes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the past of the demonstration while people are let in already, for it takes longer than anybody wants to wait.
 * Nobody is told of its work bit by bit; whatever stands open looks again when all is there.
 */
@Component
public class MakingPast {

    private static final Logger LOG = LoggerFactory.getLogger(MakingPast.class);

    /** An example takes less. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Demonstration demonstration;
    private final LiveNodes nodes;
    private volatile boolean isStopped;
    private volatile @Nullable Thread making;

    MakingPast(Demonstration demonstration, LiveNodes nodes) {
        this.demonstration = demonstration;
        this.nodes = nodes;
    }

    /** Comes back at once. */
    public void start() {
        isStopped = false;
        Thread thread = new Thread(this::make, "ibp-past");
        thread.setDaemon(true);
        making = thread;
        thread.start();
    }

    private void make() {
        try {
            if (demonstration.makePast(() -> isStopped) && !isStopped) {
                nodes.lookAgain();
            }
        } catch (RuntimeException failed) {
            tell(failed);
        }
    }

    // Once it is stopped the database may be gone; what was under way is undone then.
    private void tell(RuntimeException failed) {
        if (isStopped) {
            LOG.debug("Demonstratie: afgebroken", failed);
        } else {
            LOG.error("Demonstratie: het verleden is niet af; de volgende start gaat verder", failed);
        }
    }

    /** It ends after what it is at, if that does not take long. */
    public void stop() {
        isStopped = true;
        awaitEnd(PATIENCE);
    }

    /** @return whether it ended in time, or was never started */
    public boolean awaitEnd(Duration patience) {
        Thread thread = making;
        if (thread == null) {
            return true;
        }
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
