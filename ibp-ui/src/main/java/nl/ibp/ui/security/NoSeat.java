package nl.ibp.ui.security;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** The sign-on provider vouches for somebody who has nothing to do here. */
class NoSeat extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSeat() {
        super("Somebody without a seat");
    }
}
