package nl.ibp.workflow.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import nl.ibp.domain.account.LockOutPolicy;
import nl.ibp.domain.account.LockOutPolicy.Mistakes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pauses for who guesses. Each attempt counts as a mistake until it proves right, so that many at once gain nothing, and a
 * name that nobody has is guarded as one that somebody has.
 */
@Component
@Transactional
public class GuardingSignIn {

    private final FailedSignIns failed;
    private final Clock clock;

    GuardingSignIn(FailedSignIns failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    /** Somebody is about to sign in. */
    public Attempt begin(Guarded what, String name, String origin) {
        return attempt(key(what, name), key(origin));
    }

    /** Somebody who is signed in is about to prove once more who they are: at no address, for all would share it. */
    public Attempt begin(Guarded what, String name) {
        return attempt(key(what, name), null);
    }

    private Attempt attempt(String account, @Nullable String origin) {
        Instant now = now();
        Mistakes ofOrigin = origin == null ? new Mistakes(0, now) : failed.lock(origin, now);
        Attempt begun = new Attempt(account, origin, now, ofOrigin.last(), Optional.empty());
        // Looked at first: an address that is paused must not leave a row of each name that it makes up.
        Instant open = LockOutPolicy.ORIGIN.openAt(ofOrigin);
        if (open.isAfter(now)) {
            return begun.paused(open);
        }
        Mistakes ofAccount = failed.lock(account, now);
        open = LockOutPolicy.ACCOUNT.openAt(ofAccount);
        if (open.isAfter(now)) {
            return begun.paused(open);
        }
        if (origin != null) {
            failed.save(origin, LockOutPolicy.ORIGIN.after(ofOrigin, now));
        }
        failed.save(account, LockOutPolicy.ACCOUNT.after(ofAccount, now));
        return begun;
    }

    /** It was right. At the address others may have been wrong, so that it alone is taken off there. */
    public void right(Attempt attempt) {
        Instant now = now();
        String origin = attempt.origin();
        // In the order of a beginning, or two of them would wait for each other.
        if (origin != null) {
            failed.save(origin, without(attempt, failed.lock(origin, now)));
        }
        failed.lock(attempt.account(), now);
        failed.save(attempt.account(), new Mistakes(0, now));
    }

    // Nor does the pause after the mistakes of others begin anew with it, unless one of them came later.
    private static Mistakes without(Attempt attempt, Mistakes ofOrigin) {
        Instant last = ofOrigin.last().equals(attempt.at()) ? attempt.before() : ofOrigin.last();
        return new Mistakes(Math.max(0, ofOrigin.count() - 1), last);
    }

    /** As the database keeps it, so that an attempt knows its own moment again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** People type passwords into the wrong field, so a name is kept in a form that nobody reads. */
    private static String key(Guarded what, String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return what + " " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    private static String key(String origin) {
        return "ORIGIN " + origin;
    }
}
