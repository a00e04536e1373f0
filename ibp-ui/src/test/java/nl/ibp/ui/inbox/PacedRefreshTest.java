package nl.ibp.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PacedRefreshTest {

    private final AtomicInteger refreshed = new AtomicInteger();
    private final Deque<Runnable> resting = new ArrayDeque<>();

    @Test
    void refreshesAtOnce() {
        PacedRefresh page = page(refreshed::incrementAndGet);

        page.run();

        assertThat(refreshed).hasValue(1);
    }

    @Test
    void refreshesOnceMoreAfterTheRestHoweverMuchChanges() {
        PacedRefresh page = page(refreshed::incrementAndGet);

        page.run();
        page.run();
        page.run();
        assertThat(refreshed).hasValue(1);

        restIsOver();
        assertThat(refreshed).hasValue(2);
        restIsOver();
        assertThat(refreshed).hasValue(2);
        assertThat(resting).isEmpty();
    }

    @Test
    void refreshesAtOnceAgainWhenItIsRested() {
        PacedRefresh page = page(refreshed::incrementAndGet);
        page.run();
        restIsOver();

        page.run();

        assertThat(refreshed).hasValue(2);
    }

    @Test
    void noticesWhatChangesWhileItRefreshes() {
        PacedRefresh[] page = new PacedRefresh[1];
        page[0] = page(() -> {
            if (refreshed.incrementAndGet() == 1) {
                page[0].run();
            }
        });

        page[0].run();
        restIsOver();

        assertThat(refreshed).hasValue(2);
    }

    @Test
    void goesOnAfterAPageThatWasLeft() {
        PacedRefresh page = page(() -> {
            refreshed.incrementAndGet();
            throw new UIDetachedException("left");
        });

        page.run();
        restIsOver();
        page.run();

        assertThat(refreshed).hasValue(2);
    }

    @Test
    void doesNotKeepWhoeverChangedSomethingWaiting() {
        PageThreads threads = new PageThreads();
        CountDownLatch mayShow = new CountDownLatch(1);
        Runnable page = threads.of(() -> {
            try {
                mayShow.await();
            } catch (InterruptedException stopped) {
                return;
            }
            refreshed.incrementAndGet();
        });

        page.run();
        page.run();
        assertThat(refreshed).hasValue(0);
        mayShow.countDown();

        await().untilAsserted(() -> assertThat(refreshed).hasValue(2));
        threads.destroy();
    }

    private PacedRefresh page(Runnable refresh) {
        return new PacedRefresh(refresh, Runnable::run, resting::add);
    }

    private void restIsOver() {
        resting.remove().run();
    }
}
