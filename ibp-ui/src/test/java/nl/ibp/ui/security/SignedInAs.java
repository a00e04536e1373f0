package nl.ibp.ui.security;

import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Somebody whose signing in is not what is tested. */
public final class SignedInAs {

    private record Somebody(PersonId person) implements SignedIn {

        @Override
        public String toString() {
            return person.value();
        }
    }

    private SignedInAs() {}

    public static Authentication person(PersonId person) {
        return UsernamePasswordAuthenticationToken.authenticated(new Somebody(person), null, List.of());
    }
}
