package nl.ibp.ui.security;

import java.io.Serial;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.SignOnSubject;
import nl.ibp.workflow.session.ProviderSession;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody whom the sign-on provider vouched for. Logs name them as the record does, and not as the provider. */
class OidcPerson extends DefaultOidcUser implements SignedIn {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String person;

    OidcPerson(PersonId person, OidcIdToken token) {
        super(List.of(), token);
        this.person = person.value();
    }

    @Override
    public PersonId person() {
        return new PersonId(person);
    }

    /** At the provider. */
    ProviderSession session() {
        String sid = getIdToken().getClaimAsString("sid");
        return new ProviderSession(
                new SignOnSubject(
                        getIdToken().getIssuer().toString(), getIdToken().getSubject()),
                sid == null ? "" : sid,
                getIdToken().getIssuedAt());
    }

    @Override
    public String getName() {
        return person;
    }

    /** Not with what the provider says of them. */
    @Override
    public String toString() {
        return person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OidcPerson somebody && person.equals(somebody.person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
