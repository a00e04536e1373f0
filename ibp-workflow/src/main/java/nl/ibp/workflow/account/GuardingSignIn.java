package nl.ibp.workflow.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import nl.ibp.domain.account.LockOutPolicy;
import nl.ibp.domain.account.LockOutPolicy.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pauses for who guesses. Each attempt counts as a mistake until it proves right, so that many at once gain nothing, and a
 * name that nobody has is guarded as one that somebody has.
 */
@Component
@Transactional
public class GuardingSignIn {

    private static final Duration KEPT = Duration.ofDays(1);

    private final FailedSignIns failed;
    private final Clock clock;

    GuardingSignIn(FailedSignIns failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    /**
     * Somebody is about to try.
     *
     * @return until when nobody may, where that is so
     */
    public Optional<Instant> begin(Guarded what, String name, String origin) {
        Instant now = clock.instant();
        String account = key(what, name);
        Mistakes ofAccount = failed.lock(account, now);
        Mistakes ofOrigin = failed.lock(key(origin), now);
        Instant open = later(LockOutPolicy.ACCOUNT.openAt(ofAccount), LockOutPolicy.ORIGIN.openAt(ofOrigin));
        if (open.isAfter(now)) {
            return Optional.of(open);
        }
        failed.save(account, LockOutPolicy.ACCOUNT.after(ofAccount, now));
        failed.save(key(origin), LockOutPolicy.ORIGIN.after(ofOrigin, now));
        failed.forgetBefore(now.minus(KEPT));
        return Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** It was right. At the address others may have been wrong, so that it alone is taken off there. */
    public void right(Guarded what, String name, String origin) {
        Instant now = clock.instant();
        String account = key(what, name);
        failed.lock(account, now);
        Mistakes ofOrigin = failed.lock(key(origin), now);
        failed.save(account, new Mistakes(0, now));
        failed.save(key(origin), new Mistakes(Math.max(0, ofOrigin.count() - 1), ofOrigin.last()));
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
