package nl.ibp.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import nl.ibp.domain.fixture.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdjustableClockTest {

    private static final Instant EVERYBODYS = Fixtures.NOW;
    private static final Instant LONG_AGO = Instant.parse("2015-03-02T10:00:00Z");
    private static final Instant LATER = Instant.parse("2019-03-04T10:00:00Z");

    private final AdjustableClock clock = new AdjustableClock();

    @BeforeEach
    void stands() {
        clock.setTo(EVERYBODYS);
    }

    @Test
    void isElsewhereForWorkApartAlone() {
        clock.apart(() -> {
            assertThat(clock.instant()).isEqualTo(EVERYBODYS);
            clock.setTo(LONG_AGO);

            assertThat(clock.instant()).isEqualTo(LONG_AGO);
            assertThat(clock.isApart()).isTrue();
            assertThat(elsewhere()).isEqualTo(EVERYBODYS);
        });

        assertThat(clock.instant()).isEqualTo(EVERYBODYS);
        assertThat(clock.isApart()).isFalse();
    }

    @Test
    void keepsWorkApartWhereItIsWhenEverybodyMoves() {
        clock.apart(() -> {
            clock.setTo(LONG_AGO);
            CompletableFuture.runAsync(() -> clock.setTo(LATER)).join();

            assertThat(clock.instant()).isEqualTo(LONG_AGO);
            clock.reset();
            assertThat(clock.instant()).as("everybody's time").isEqualTo(LATER);
        });

        assertThat(clock.instant()).isEqualTo(LATER);
    }

    @Test
    void returnsToTheTimeOfTheWorkAround() {
        clock.apart(() -> {
            clock.setTo(LONG_AGO);
            clock.apart(() -> {
                assertThat(clock.instant()).isEqualTo(EVERYBODYS);
                clock.setTo(LATER);
                assertThat(clock.instant()).isEqualTo(LATER);
            });

            assertThat(clock.instant()).isEqualTo(LONG_AGO);
        });
    }

    @Test
    void returnsFromWorkThatFails() {
        assertThatThrownBy(() -> clock.apart(() -> {
                    clock.setTo(LONG_AGO);
                    throw new IllegalStateException("It failed");
                }))
                .hasMessage("It failed");

        assertThat(clock.instant()).isEqualTo(EVERYBODYS);
        assertThat(clock.isApart()).isFalse();
    }

    private Instant elsewhere() {
        return CompletableFuture.supplyAsync(clock::instant).join();
    }
}
