package nl.ibp.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import nl.ibp.workflow.OneAtATime;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.path.PathTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A job that takes longer than the engine holds it for a node is not begun again at another one. */
@PathTest
class JobOnceTest {

    @Autowired
    ManagementService management;

    @Autowired
    OneAtATime once;

    @Autowired
    SimulatedTime time;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void leavesAJobThatIsUnderWayElsewhereAndDoesItWhenThatCameToNothing() {
        Job due = round();

        new TransactionTemplate(transactions).executeWithoutResult(elsewhere -> {
            assertThat(once.claim("job " + due.getId())).isTrue();
            CompletableFuture.runAsync(time::makeDailyRound).join();
            assertThat(round().getId()).isEqualTo(due.getId());
            elsewhere.setRollbackOnly();
        });

        time.makeDailyRound();
        assertThat(round().getId()).isNotEqualTo(due.getId());
    }

    private Job round() {
        return management
                .createJobQuery()
                .processDefinitionKey(DailyRoundModel.PROCESS)
                .timers()
                .singleResult();
    }
}
