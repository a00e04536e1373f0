package nl.ibp.ui.security;

import java.io.Serial;
import nl.ibp.workflow.operations.DatabaseAway;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Nobody can be recognised while the database is away, which says nothing about what they typed. */
class SignInAway extends AuthenticationServiceException {

    static final String PARAMETER = "weg";

    @Serial
    private static final long serialVersionUID = 1L;

    private SignInAway(Throwable why) {
        super("The database is away", why);
    }

    /** What is to be thrown in the place of this failure. */
    static RuntimeException insteadOf(RuntimeException failure, DatabaseAway database) {
        return database.isCauseOf(failure) ? new SignInAway(failure) : failure;
    }
}
