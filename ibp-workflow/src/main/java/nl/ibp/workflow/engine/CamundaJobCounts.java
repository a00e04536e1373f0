package nl.ibp.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import nl.ibp.workflow.operations.JobCounts;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

@Component
class CamundaJobCounts implements JobCounts {

    private final ManagementService management;

    CamundaJobCounts(ManagementService management) {
        this.management = management;
    }

    @Override
    public Counts at(Instant now) {
        Date moment = Date.from(now);
        Duration lag = due(moment).orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(Job::getDuedate)
                .map(due -> Duration.between(due.toInstant(), now))
                .findFirst()
                .orElse(Duration.ZERO);
        return new Counts(
                jobs().duedateHigherThan(moment).count(),
                due(moment).count(),
                lag,
                management.createJobQuery().noRetriesLeft().count());
    }

    private JobQuery due(Date now) {
        return jobs().duedateLowerThan(now);
    }

    // What stands still with its dossier waits for nobody's machine.
    private JobQuery jobs() {
        return management.createJobQuery().withRetriesLeft().active();
    }
}
