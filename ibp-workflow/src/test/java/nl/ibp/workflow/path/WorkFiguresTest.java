package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.operations.DatabaseReach;
import nl.ibp.workflow.operations.JobCounts;
import nl.ibp.workflow.operations.OpenWorkCounts;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What there is to do, counted. */
@PathTest
class WorkFiguresTest {

    @Autowired
    PathDriver paths;

    @Autowired
    OpenWorkCounts work;

    @Autowired
    JobCounts jobs;

    @Autowired
    DatabaseReach database;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Test
    void countsWhatIsOpenByKindAndWhatIsLate() {
        int before = open(Fixtures.TODAY);
        int late = work.on(Fixtures.TODAY, Fixtures.NOW).overdue();
        paths.foodValley().submit();

        assertThat(open(Fixtures.TODAY)).isEqualTo(before + 2);
        assertThat(work.on(Fixtures.TODAY, Fixtures.NOW).overdue()).isEqualTo(late);
        assertThat(work.on(LocalDate.of(2030, 1, 1), Fixtures.NOW).overdue()).isGreaterThanOrEqualTo(late + 2);
    }

    private int open(LocalDate day) {
        return work.on(day, Fixtures.NOW).open().getOrDefault(TaskKind.COLLEGE_DECIDES, 0);
    }

    @Test
    void saysHowLongTheFirstTimerWaits() {
        Job timer = timerOf(paths.chemelot().throughIntake());
        Instant due = timer.getDuedate().toInstant();
        JobCounts.Counts before = jobs.at(due.minusSeconds(1));

        JobCounts.Counts after = jobs.at(due.plusSeconds(90));

        assertThat(after.due()).isGreaterThan(before.due());
        assertThat(after.planned()).isLessThan(before.planned());
        assertThat(after.lag()).isGreaterThanOrEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void countsWhatWasGivenUpOn() {
        Job timer = timerOf(paths.chemelot().throughIntake());
        long before = jobs.at(Fixtures.NOW).failed();

        management.setJobRetries(timer.getId(), 0);

        assertThat(jobs.at(Fixtures.NOW).failed()).isEqualTo(before + 1);
        management.setJobRetries(timer.getId(), 3);
    }

    @Test
    void reachesItsDatabase() {
        assertThat(database.answers()).isTrue();
    }

    private Job timerOf(DossierPath path) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(path.id().toString())
                .list()
                .stream()
                .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).list().stream())
                .findFirst()
                .orElseThrow();
    }
}
