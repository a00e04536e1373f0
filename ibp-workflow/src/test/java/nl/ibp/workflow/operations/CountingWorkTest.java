package nl.ibp.workflow.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.session.OpenSessions;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class CountingWorkTest {

    private final OpenWorkCounts work = mock(OpenWorkCounts.class);
    private final JobCounts jobs = mock(JobCounts.class);
    private final CountingWork counting = new CountingWork(work, jobs, mock(OpenSessions.class), Clock.systemUTC());

    @Test
    void countsOnceHoweverManyAsk() {
        when(work.on(any(), any()))
                .thenReturn(new OpenWorkCounts.Counts(
                        Map.of(TaskKind.BOARD_DECIDES, 3, TaskKind.COLLEGE_DECIDES, 4), 2, 1, 0, 0, 0));
        when(jobs.at(any())).thenReturn(new JobCounts.Counts(5, 1, Duration.ofSeconds(7), 0));

        WorkFigures figures = counting.latest().orElseThrow();

        assertThat(figures.open()).isEqualTo(7);
        assertThat(counting.latest()).containsSame(figures);
        verify(work, times(1)).on(any(), any());
    }

    @Test
    void asksADatabaseThatIsAwayNoMoreOftenEither() {
        when(work.on(any(), any())).thenThrow(new DataAccessResourceFailureException("away"));

        assertThat(counting.latest()).isEmpty();
        assertThat(counting.latest()).isEmpty();
        verify(work, times(1)).on(any(), any());
    }
}
