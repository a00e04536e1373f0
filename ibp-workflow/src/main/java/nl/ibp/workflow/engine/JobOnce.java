package nl.ibp.workflow.engine;

import nl.ibp.workflow.OneAtATime;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A job is done once at a time. The engine's own hold of a job ends soon ({@link JobTimes}), so that the work of a node
 * that died goes on elsewhere; the daily round takes longer than that, and would be begun again and again meanwhile. Who
 * comes to a job that is under way leaves it, and looks again when their own hold ends.
 */
@Component
class JobOnce extends CommandInterceptor {

    private final ObjectProvider<OneAtATime> once;
    private final TransactionTemplate transaction;

    JobOnce(ObjectProvider<OneAtATime> once, PlatformTransactionManager transactions) {
        this.once = once;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        if (!JobCommand.is(command)) {
            return next.execute(command);
        }
        return transaction.execute(
                status -> once.getObject().claim("job " + JobCommand.job(command)) ? next.execute(command) : null);
    }
}
