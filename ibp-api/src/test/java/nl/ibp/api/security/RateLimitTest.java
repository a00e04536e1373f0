package nl.ibp.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final RateLimit limit = new RateLimit(60, now::get);

    @Test
    void letsSoManyThroughAtOnceAndThenOneByOne() {
        for (int i = 59; i >= 0; i--) {
            assertThat(limit.take("een")).isEqualTo(new RateLimit.Turn(i, 0));
        }
        assertThat(limit.take("een").isGranted()).isFalse();
        assertThat(limit.take("een").secondsToWait()).isEqualTo(1);

        now.addAndGet(SECOND);
        assertThat(limit.take("een").isGranted()).isTrue();
        assertThat(limit.take("een").isGranted()).isFalse();
    }

    @Test
    void countsEverybodyByThemselves() {
        for (int i = 0; i < 60; i++) {
            limit.take("een");
        }

        assertThat(limit.take("ander").isGranted()).isTrue();
    }

    @Test
    void takesBackATurnButNeverMoreThanThereAre() {
        limit.take("een");
        limit.giveBack("een");
        limit.giveBack("een");
        limit.giveBack("nooit gekomen");

        assertThat(limit.take("een").left()).isEqualTo(59);
    }

    @Test
    void savesUpNoMoreThanAMinute() {
        limit.take("een");
        now.addAndGet(3600 * SECOND);

        assertThat(limit.take("een").left()).isEqualTo(59);
    }
}
