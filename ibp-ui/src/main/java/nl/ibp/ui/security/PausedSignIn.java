package nl.ibp.ui.security;

import java.io.Serial;
import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too much was wrong, by whomever, so that nobody may try for a while. */
class PausedSignIn extends LockedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Instant until;

    PausedSignIn(Instant until) {
        super("Not before " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
