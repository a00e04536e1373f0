package nl.ibp.workflow.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import nl.ibp.workflow.live.LiveNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MakingPastTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Demonstration demonstration = mock(Demonstration.class);
    private final LiveNodes nodes = mock(LiveNodes.class);
    private final MakingPast past = new MakingPast(demonstration, nodes);

    @Test
    void letsWhatStandsOpenLookAgainWhenAllIsThere() {
        when(demonstration.makePast(any())).thenReturn(true);

        past.start();

        assertThat(past.awaitEnd(PATIENCE)).isTrue();
        verify(nodes).lookAgain();
    }

    @Test
    void disturbsNobodyWhenAllWasThere() {
        past.start();

        assertThat(past.awaitEnd(PATIENCE)).isTrue();
        verify(nodes, never()).lookAgain();
    }

    @Test
    void endsWhenItIsStoppedAndTellsNothing() {
        when(demonstration.makePast(any())).thenAnswer(called -> {
            BooleanSupplier isStopped = called.getArgument(0);
            while (!isStopped.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return true;
        });

        past.start();
        verify(demonstration, timeout(PATIENCE.toMillis())).makePast(any());
        past.stop();

        assertThat(past.awaitEnd(Duration.ofMillis(1))).isTrue();
        verify(nodes, never()).lookAgain();
    }

    @Test
    void keepsNobodyWaitingWhenWhatItIsAtTakesLong() {
        CountDownLatch done = new CountDownLatch(1);
        when(demonstration.makePast(any())).thenAnswer(called -> {
            done.await();
            throw new IllegalStateException("The database is gone");
        });
        past.start();

        past.stop();

        assertThat(past.awaitEnd(Duration.ofMillis(1))).isFalse();
        done.countDown();
        assertThat(past.awaitEnd(PATIENCE)).isTrue();
    }

    @Test
    void endsAtOnceWhereItNeverBegan() {
        past.stop();

        assertThat(past.awaitEnd(Duration.ZERO)).isTrue();
    }
}
