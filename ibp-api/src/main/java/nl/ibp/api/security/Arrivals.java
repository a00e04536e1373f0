package nl.ibp.api.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.signon.Claims;
import nl.ibp.workflow.organisation.Arrival;
import nl.ibp.workflow.organisation.SignOnSubject;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/** Reads who comes out of a token that was found to be the provider's. */
public final class Arrivals {

    private Arrivals() {}

    /** @throws BadCredentialsException when it names nobody */
    public static Arrival of(ClaimAccessor token) {
        return new Arrival(
                subject(token), name(token), new Claims(said(token)), token.getClaimAsInstant(JwtClaimNames.IAT));
    }

    private static SignOnSubject subject(ClaimAccessor token) {
        try {
            return new SignOnSubject(text(token, "iss"), text(token, "sub"));
        } catch (IllegalArgumentException nobody) {
            throw new BadCredentialsException("The token names nobody", nobody);
        }
    }

    private static String name(ClaimAccessor token) {
        return Stream.of("name", "preferred_username")
                .map(claim -> text(token, claim).strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(ClaimAccessor token, String claim) {
        return Optional.ofNullable(token.getClaimAsString(claim)).orElse("");
    }

    private static Map<String, Set<String>> said(ClaimAccessor token) {
        Map<String, Set<String>> said = new HashMap<>();
        token.getClaims().forEach((claim, value) -> {
            if (value instanceof String text) {
                said.put(claim, Set.of(text));
            } else if (value instanceof Collection<?> values) {
                said.put(claim, texts(values));
            }
        });
        return said;
    }

    private static Set<String> texts(Collection<?> values) {
        return values.stream().filter(Objects::nonNull).map(Object::toString).collect(Collectors.toSet());
    }
}
