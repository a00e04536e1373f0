package nl.ibp.ui.security;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.account.NewSecret;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gave the right password and has a step to go before they are signed in. The session keeps it; nobody is
 * signed in by it.
 *
 * @param passwordHash of the password that was right, which may be another one by the next step
 * @param person whose account it is, so that the log can say so without asking the database
 * @param until when it counts no more
 * @param secret made for this step, where it is about a telephone that is new
 * @param codes to be kept, which are shown this once
 * @param problems what was wrong with what they sent last
 */
record PendingSignIn(
        String username,
        String passwordHash,
        PersonId person,
        SignInStep step,
        Instant until,
        @Nullable NewSecret secret,
        List<String> codes,
        List<Problem> problems) {

    private static final String NAME = PendingSignIn.class.getName();

    PendingSignIn {
        codes = List.copyOf(codes);
        problems = List.copyOf(problems);
    }

    PendingSignIn with(List<Problem> wrong) {
        return new PendingSignIn(username, passwordHash, person, step, until, secret, codes, wrong);
    }

    /** For the log. */
    String result() {
        return (problems.isEmpty() ? "asked-" : "refused-") + step.name().toLowerCase(Locale.ROOT);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    static Optional<PendingSignIn> in(@Nullable Object attribute, Instant now) {
        return attribute instanceof PendingSignIn pending && now.isBefore(pending.until())
                ? Optional.of(pending)
                : Optional.empty();
    }

    static Optional<PendingSignIn> takenFrom(@Nullable HttpSession session, Instant now) {
        if (session == null) {
            return Optional.empty();
        }
        Object kept = session.getAttribute(NAME);
        session.removeAttribute(NAME);
        return in(kept, now);
    }

    static String name() {
        return NAME;
    }

    /** Without what nobody else may know. */
    @Override
    public String toString() {
        return "PendingSignIn[" + username + ", " + step + "]";
    }
}
