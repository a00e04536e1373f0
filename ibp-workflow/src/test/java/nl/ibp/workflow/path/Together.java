package nl.ibp.workflow.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets several people act at the same moment. */
final class Together {

    private Together() {}

    /** What each act ended with, in their order: null where it succeeded. */
    static List<@Nullable Throwable> act(Runnable... acts) {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<@Nullable Throwable>> results = Arrays.stream(acts)
                    .map(act -> people.submit(waiting(start, act)))
                    .toList();
            List<@Nullable Throwable> outcomes = new ArrayList<>();
            for (Future<@Nullable Throwable> result : results) {
                outcomes.add(result.get(60, TimeUnit.SECONDS));
            }
            return outcomes;
        } catch (Exception e) {
            throw new AssertionError("They wait for each other", e);
        } finally {
            people.shutdownNow();
        }
    }

    private static Callable<@Nullable Throwable> waiting(CyclicBarrier start, Runnable act) {
        return () -> {
            start.await();
            try {
                act.run();
                return null;
            } catch (RuntimeException | AssertionError thrown) {
                return thrown;
            }
        };
    }
}
