package nl.ibp.workflow.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * How long a node holds a job before others take it, and how long it waits before it looks for jobs again: together, and
 * with the time to do it, less than the ten seconds after which the work of a node that died goes on.
 */
final class JobTimes {

    private static final Duration HELD = Duration.ofSeconds(6);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private JobTimes() {}

    static void set(JobExecutor jobs) {
        jobs.setLockTimeInMillis(Math.toIntExact(HELD.toMillis()));
        jobs.setWaitTimeInMillis(Math.toIntExact(FIRST_PAUSE.toMillis()));
        jobs.setMaxWait(LONGEST_PAUSE.toMillis());
    }
}
