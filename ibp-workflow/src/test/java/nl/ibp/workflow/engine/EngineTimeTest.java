package nl.ibp.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.util.Date;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.AdjustableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineTimeTest {

    private static final Instant LONG_AGO = Instant.parse("2015-03-02T10:00:00Z");

    private final AdjustableClock clock = new AdjustableClock();
    private final ManagementService management = mock(ManagementService.class);
    private final EngineTime time = new EngineTime(clock, management, mock(RuntimeService.class));

    @AfterEach
    void returnToNow() {
        time.returnToNow();
    }

    @Test
    void takesTheEngineAlong() {
        time.travelTo(LONG_AGO);

        assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(LONG_AGO));
    }

    @Test
    void leavesTheEngineWhereItIsInWorkApart() {
        time.travelTo(Fixtures.NOW);

        time.apart(() -> {
            time.travelTo(LONG_AGO);
            assertThat(clock.instant()).isEqualTo(LONG_AGO);
            assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(Fixtures.NOW));

            time.returnToNow();
            assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(Fixtures.NOW));
        });
    }

    @Test
    void makesNoDailyRoundInWorkApart() {
        assertThatThrownBy(() -> time.apart(time::makeDailyRound)).isInstanceOf(IllegalStateException.class);

        verifyNoInteractions(management);
    }
}
