package nl.ibp.workflow.monitoring;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the step records into memory while people are let in already: a million takes seconds, and whoever asks for
 * figures first should not be the one to wait for them.
 */
@Component
public class RememberingSteps {

    private static final Logger LOG = LoggerFactory.getLogger(RememberingSteps.class);

    private final RememberedSteps steps;

    RememberingSteps(RememberedSteps steps) {
        this.steps = steps;
    }

    /** Comes back at once. */
    public void start() {
        Thread thread = new Thread(this::read, "ibp-steps");
        thread.setDaemon(true);
        thread.start();
    }

    // Whoever asks for figures reads what this one did not.
    private void read() {
        long started = System.nanoTime();
        try {
            int records = steps.ask(columns -> columns.size);
            long millis = Duration.ofNanos(System.nanoTime() - started).toMillis();
            LOG.info("step-records action=read records={} millis={} result=ok", records, millis);
        } catch (RuntimeException failed) {
            LOG.warn("step-records action=read result=failed", failed);
        }
    }
}
