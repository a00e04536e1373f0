package nl.ibp.ui.security;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** The password was right, and that is not enough. */
class StepNeeded extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient PendingSignIn pending;

    StepNeeded(PendingSignIn pending) {
        super("A step to go");
        this.pending = pending;
    }

    PendingSignIn pending() {
        return pending;
    }
}
