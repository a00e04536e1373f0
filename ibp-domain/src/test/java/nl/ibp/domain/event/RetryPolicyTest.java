package nl.ibp.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final double IN_BETWEEN = 0.5;

    @Test
    void waitsEverLongerAndThenNoMore() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(attempt -> RetryPolicy.pauseAfter(attempt, IN_BETWEEN)
                        .orElseThrow()))
                .containsExactly(
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(4),
                        Duration.ofHours(12),
                        Duration.ofHours(24));
        assertThat(RetryPolicy.pauseAfter(9, IN_BETWEEN)).isEmpty();
    }

    @Test
    void comesBackATenthEarlierOrLater() {
        assertThat(RetryPolicy.pauseAfter(1, 0)).contains(Duration.ofSeconds(9));
        assertThat(RetryPolicy.pauseAfter(1, 1)).contains(Duration.ofSeconds(11));
    }

    @Test
    void neverGivesUpWhoIsAwayAndLooksEveryHour() {
        assertThat(RetryPolicy.pauseOfAbsent(1, IN_BETWEEN)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RetryPolicy.pauseOfAbsent(1000, IN_BETWEEN)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void waitsAsLongAsIsAskedForADayAtMost() {
        assertThat(RetryPolicy.obeying(Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(3));
        assertThat(RetryPolicy.obeying(Duration.ofDays(365))).isEqualTo(Duration.ofHours(24));
    }
}
