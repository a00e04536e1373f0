package nl.ibp.workflow.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ibp.domain.Problem;

/** What one types to say who one is: a name of one's own or an e-mail address. */
public final class AccountName {

    private static final int LONGEST = 100;
    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,99}");

    private AccountName() {}

    /** As accounts are kept: capitals and blanks around a name do not matter. */
    public static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isWellFormed(String name) {
        return name.length() <= LONGEST && SYNTAX.matcher(name).matches();
    }

    static Optional<Problem> problem(String name) {
        return isWellFormed(name) ? Optional.empty() : Optional.of(Problem.of("username", "ACCOUNT_NAME_MALFORMED"));
    }
}
