package nl.ibp.ui.inbox;

import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refreshes when asked, and rests after it; who asks meanwhile is served once, after the rest. */
final class PacedRefresh implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(PacedRefresh.class);

    private enum State {
        READY,
        RESTING,
        ASKED_AGAIN
    }

    private final Runnable refresh;
    private final Executor atOnce;
    private final Executor afterRest;
    private final AtomicReference<State> state = new AtomicReference<>(State.READY);

    PacedRefresh(Runnable refresh, Executor atOnce, Executor afterRest) {
        this.refresh = refresh;
        this.atOnce = atOnce;
        this.afterRest = afterRest;
    }

    @Override
    public void run() {
        State before = state.getAndUpdate(now -> now == State.READY ? State.RESTING : State.ASKED_AGAIN);
        if (before == State.READY) {
            atOnce.execute(this::refresh);
        }
    }

    private void refresh() {
        try {
            refresh.run();
        } catch (UIDetachedException left) {
            log.debug("The page was left");
        } catch (RuntimeException failed) {
            log.error("Showing a page anew", failed);
        } finally {
            afterRest.execute(this::rested);
        }
    }

    private void rested() {
        State before = state.getAndUpdate(now -> now == State.ASKED_AGAIN ? State.RESTING : State.READY);
        if (before == State.ASKED_AGAIN) {
            refresh();
        }
    }
}
