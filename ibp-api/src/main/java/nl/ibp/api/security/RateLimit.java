package nl.ibp.api.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Lets everybody ask so many times a minute, at once or spread: what was used comes back with the time. Each server counts
 * for itself.
 */
final class RateLimit {

    /** More than ask at the same time; of who asked longest ago it is forgotten, as it has come back by then. */
    private static final int MOST_REMEMBERED = 10_000;

    private static final double NANOS_A_MINUTE = 60e9;

    /** @param left how many more at this moment; below zero where this one was too many */
    record Turn(int left, int secondsToWait) {

        boolean isGranted() {
            return left >= 0;
        }
    }

    private static final class Bucket {

        private double tokens;
        private long filledAt;

        private Bucket(double tokens, long filledAt) {
            this.tokens = tokens;
            this.filledAt = filledAt;
        }
    }

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    RateLimit(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    int perMinute() {
        return perMinute;
    }

    synchronized Turn take(String who) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(who, unknown -> new Bucket(perMinute, now));
        bucket.tokens = Math.min(perMinute, bucket.tokens + (now - bucket.filledAt) / NANOS_A_MINUTE * perMinute);
        bucket.filledAt = now;
        if (bucket.tokens < 1) {
            return new Turn(-1, (int) Math.ceil((1 - bucket.tokens) * 60 / perMinute));
        }
        bucket.tokens -= 1;
        return new Turn((int) bucket.tokens, 0);
    }

    /** A turn that turned out to be none of those that are counted. */
    synchronized void giveBack(String who) {
        Bucket bucket = buckets.get(who);
        if (bucket != null) {
            bucket.tokens = Math.min(perMinute, bucket.tokens + 1);
        }
    }
}
