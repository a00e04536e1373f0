package nl.ibp.ui.security;

import java.util.Optional;
import nl.ibp.workflow.session.SessionId;

/** Which session the present request belongs to. */
public interface CurrentSession {

    /** Empty where nobody is signed in. */
    Optional<SessionId> id();
}
