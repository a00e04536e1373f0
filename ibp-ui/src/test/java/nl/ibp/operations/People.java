package nl.ibp.operations;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ibp.operations.WebPerson.Outcome;
import nl.ibp.operations.Workload.Review;

/** Many people at work at once, each for a seat. Whoever is thrown out signs in again and goes on. */
final class People implements AutoCloseable {

    private final URI address;
    private final Workload work;
    private final Duration pause;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Review, Long> done = new ConcurrentHashMap<>();
    private final Collection<Review> inDoubt = new ConcurrentLinkedQueue<>();
    private final Collection<Review> toldAway = new ConcurrentLinkedQueue<>();
    private final Collection<String> refused = new ConcurrentLinkedQueue<>();
    private final Collection<String> odd = new ConcurrentLinkedQueue<>();
    private final AtomicInteger thrownOut = new AtomicInteger();
    private volatile boolean atWork = true;

    /** @param pause between one act of somebody and their next */
    People(URI address, Workload work, Duration pause) {
        this.address = address;
        this.work = work;
        this.pause = pause;
    }

    void begin(List<String> seats) {
        seats.forEach(seat -> threads.submit(() -> work(seat)));
    }

    private void work(String seat) {
        WebPerson person = new WebPerson(address, seat);
        Review next = work.next(seat);
        while (atWork && next != null) {
            try {
                if (!person.isSignedIn()) {
                    person.signIn();
                }
                act(person, next);
                next = work.next(seat);
                Thread.sleep(pause.toMillis() / 2 + ThreadLocalRandom.current().nextLong(pause.toMillis()));
            } catch (IOException thrown) {
                // Before anything was sent, so the same is tried again.
                person.forget();
                thrownOut.incrementAndGet();
                rest();
            } catch (RuntimeException unexpected) {
                odd.add(seat + ": " + unexpected);
                person.forget();
                next = work.next(seat);
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    private void act(WebPerson person, Review review) throws IOException, InterruptedException {
        Outcome outcome = person.review(review.task());
        switch (outcome) {
            case DONE -> done.put(review, System.nanoTime());
            case REFUSED -> refused.add(review.toString());
            case AWAY -> toldAway.add(review);
            case IN_DOUBT -> {
                inDoubt.add(review);
                thrownOut.incrementAndGet();
                person.forget();
            }
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() throws InterruptedException {
        atWork = false;
        threads.shutdown();
        threads.awaitTermination(60, TimeUnit.SECONDS);
    }

    /** What the page said is done, by when it did. */
    Map<Review, Long> done() {
        return done;
    }

    Collection<Review> inDoubt() {
        return inDoubt;
    }

    /** Of what the page said that it could not reach its data. */
    Collection<Review> toldAway() {
        return toldAway;
    }

    Collection<String> refused() {
        return refused;
    }

    /** What nobody should ever see. */
    Collection<String> odd() {
        return odd;
    }

    int thrownOut() {
        return thrownOut.get();
    }

    @Override
    public void close() {
        atWork = false;
        threads.shutdownNow();
    }
}
