package nl.ibp.workflow.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ibp.domain.Problem;

/** What a new password must be: long, for length is what keeps it from being guessed. */
public final class PasswordPolicy {

    /** Fewest characters. */
    public static final int SHORTEST = 12;

    /** Most bytes: the hash would not look at what comes after these. */
    public static final int MOST_BYTES = 72;

    private PasswordPolicy() {}

    public static Optional<Problem> problem(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Problem.of("password", "PASSWORD_TOO_SHORT", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Problem.of("password", "PASSWORD_TOO_LONG", MOST_BYTES));
        }
        return Optional.empty();
    }
}
