package nl.ibp.workflow.engine;

import java.lang.reflect.Field;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/** The command by which the engine does a job. It has no other way to say which job it is about. */
final class JobCommand {

    private static final Field JOB_ID =
            Objects.requireNonNull(ReflectionUtils.findField(ExecuteJobsCmd.class, "jobId", String.class));

    static {
        ReflectionUtils.makeAccessible(JOB_ID);
    }

    private JobCommand() {}

    static boolean is(Command<?> command) {
        return command instanceof ExecuteJobsCmd;
    }

    static String job(Command<?> command) {
        return Objects.requireNonNull((String) ReflectionUtils.getField(JOB_ID, command));
    }
}
