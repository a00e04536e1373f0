package nl.ibp.ui.inbox;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Shows a page anew at once, and if more changes meanwhile once more after a pause. In threads of its own: whoever
 * changed something does not wait for the pages of others.
 */
@Component
class PageThreads implements Pace, DisposableBean {

    private static final Duration PAUSE = Duration.ofMillis(300);
    /** Most of the time they wait for the database. */
    private static final int THREADS = 4;

    private final ScheduledExecutorService threads =
            new ScheduledThreadPoolExecutor(THREADS, PageThreads::thread, new DiscardPolicy());

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "ibp-pages");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Runnable of(Runnable refresh) {
        return of(refresh, PAUSE);
    }

    @Override
    public Runnable of(Runnable refresh, Duration rest) {
        return new PacedRefresh(
                refresh, threads, rested -> threads.schedule(rested, rest.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
