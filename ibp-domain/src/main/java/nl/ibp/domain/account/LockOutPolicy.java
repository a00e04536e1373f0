package nl.ibp.domain.account;

import java.time.Duration;
import java.time.Instant;

/**
 * Pauses after mistakes at signing in: short ones that grow, and never for ever, or anybody could keep a colleague out by
 * mistyping their name.
 *
 * @param free how many mistakes cost nothing
 */
public record LockOutPolicy(int free) {

    /** Of one account. */
    public static final LockOutPolicy ACCOUNT = new LockOutPolicy(5);
    /** From one address, behind which a whole province may sit. */
    public static final LockOutPolicy ORIGIN = new LockOutPolicy(50);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 4;
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    /**
     * Mistakes so far.
     *
     * @param last when the last was made
     */
    public record Mistakes(int count, Instant last) {}

    /** From when on somebody may try again; long ago where there is no pause. */
    public Instant openAt(Mistakes mistakes) {
        if (mistakes.count() < free) {
            return Instant.EPOCH;
        }
        int doublings = Math.min(mistakes.count() - free, DOUBLINGS);
        Duration pause = FIRST.multipliedBy(1L << doublings);
        return mistakes.last().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }

    /** With one more, at this moment. What was long ago is forgotten. */
    public Mistakes after(Mistakes mistakes, Instant now) {
        boolean isForgotten = mistakes.last().isBefore(now.minus(FORGOTTEN));
        return new Mistakes(isForgotten ? 1 : mistakes.count() + 1, now);
    }
}
