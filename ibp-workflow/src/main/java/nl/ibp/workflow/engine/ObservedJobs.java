package nl.ibp.workflow.engine;

import nl.ibp.workflow.operations.Observing;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Lets be measured how long timers take, with what they wait for. */
@Component
class ObservedJobs extends CommandInterceptor {

    private final Observing observing;

    ObservedJobs(Observing observing) {
        this.observing = observing;
    }

    @Override
    public <T> T execute(Command<T> command) {
        return command instanceof ExecuteJobsCmd
                ? observing.observe("ibp.job", () -> next.execute(command))
                : next.execute(command);
    }
}
