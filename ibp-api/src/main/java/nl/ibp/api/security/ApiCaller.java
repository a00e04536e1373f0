package nl.ibp.api.security;

import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** On whose behalf a program asks. */
class ApiCaller extends AbstractAuthenticationToken {

    /** Somebody who acts for a seat, at the moment of asking. */
    static final String HAS_SEAT = "HAS_SEAT";

    private final transient Jwt token;
    private final transient @Nullable PersonId person;

    /** @param person null for who has no seat here, which the provider cannot know */
    ApiCaller(Jwt token, @Nullable PersonId person) {
        super(person == null ? List.of() : List.of(new SimpleGrantedAuthority(HAS_SEAT)));
        this.token = token;
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public @Nullable Object getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person == null ? "unknown" : person.value();
    }
}
