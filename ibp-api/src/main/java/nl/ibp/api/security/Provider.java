package nl.ibp.api.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.workflow.organisation.SignOn;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The sign-on provider as it describes itself. It is asked when that is first needed, so that a provider that is away
 * keeps nobody from starting the product, and its keys are kept for a while, so that one that goes away does not stop
 * programs whose tokens still hold.
 */
@Component
@WhereSignOnIsSet
public class Provider {

    /** Signed with a key that only the provider has (OpenID NLGov: RS256 or stronger). */
    private static final Set<JWSAlgorithm> STRONG = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final Duration KEYS_KEPT = Duration.ofMinutes(5);
    private static final Duration KEYS_KEPT_WHILE_AWAY = Duration.ofHours(1);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
    private static final int LONGEST_ANSWER = 200_000;

    private final String issuer;
    private @Nullable Map<String, Object> description;
    private @Nullable JWKSource<SecurityContext> keys;
    private @Nullable ProviderAway away;
    private long answeredAt;
    private long askAgainAt;

    Provider(SignOn signOn) {
        issuer = signOn.issuer();
    }

    public String issuer() {
        return issuer;
    }

    /**
     * Its own description (OpenID Connect Discovery, section 3).
     *
     * @throws ProviderAway when it does not answer, or not as itself
     */
    public synchronized Map<String, Object> description() {
        if (description == null) {
            description = ask();
        }
        return description;
    }

    /**
     * Before somebody is sent there: a page of a server that is not there is the browser's, which helps nobody on.
     *
     * @throws ProviderAway when it did not answer a moment ago, nor does now
     */
    public synchronized void requireThere() {
        if (description == null || System.nanoTime() - answeredAt > BETWEEN_QUESTIONS.toNanos()) {
            description = ask();
        }
    }

    // Many who ask at once wait for one answer; while there was none a moment ago nobody waits for the next.
    private Map<String, Object> ask() {
        if (away != null && System.nanoTime() - askAgainAt < 0) {
            throw away;
        }
        try {
            Map<String, Object> answer = RestClient.builder()
                    .requestFactory(requests())
                    .build()
                    .get()
                    .uri(URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration"))
                    .retrieve()
                    .body(new ParameterizedTypeReference<Map<String, Object>>() {});
            if (answer == null || !issuer.equals(answer.get("issuer"))) {
                throw new RestClientException("Another provider answers than " + issuer);
            }
            away = null;
            answeredAt = System.nanoTime();
            return answer;
        } catch (RestClientException noAnswer) {
            away = new ProviderAway("No description of the sign-on provider", noAnswer);
            askAgainAt = System.nanoTime() + BETWEEN_QUESTIONS.toNanos();
            throw away;
        }
    }

    /** How it is asked: whoever waits for it should hear soon that it is away. */
    public ClientHttpRequestFactory requests() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(TO_CONNECT);
        requests.setReadTimeout(TO_ANSWER);
        return requests;
    }

    /**
     * Reads its tokens.
     *
     * @param types what a token may say that it is, beside nothing
     */
    public JwtDecoder decoder(OAuth2TokenValidator<Jwt> validator, String... types) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        JOSEObjectType[] allowed = new JOSEObjectType[types.length + 1];
        for (int i = 0; i < types.length; i++) {
            allowed[i] = new JOSEObjectType(types[i]);
        }
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(allowed));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(STRONG, this::find));
        processor.setJWTClaimsSetVerifier((claims, context) -> requireMoment(claims));
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(validator);
        return decoder;
    }

    /** What holds is for the validator to say, but by then a moment would have been made up where there is none. */
    private static void requireMoment(JWTClaimsSet claims) throws BadJWTException {
        if (claims.getIssueTime() == null) {
            throw new BadJWTException("The token does not say when it was given");
        }
    }

    private List<JWK> find(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return keys().get(selector, context);
        } catch (ProviderAway noAnswer) {
            throw new RemoteKeySourceException(noAnswer.getMessage(), noAnswer);
        }
    }

    private synchronized JWKSource<SecurityContext> keys() {
        if (keys == null) {
            keys = source(String.valueOf(description().get("jwks_uri")));
        }
        return keys;
    }

    private static JWKSource<SecurityContext> source(String address) {
        try {
            return JWKSourceBuilder.create(
                            URI.create(address).toURL(),
                            new DefaultResourceRetriever(
                                    (int) TO_CONNECT.toMillis(), (int) TO_ANSWER.toMillis(), LONGEST_ANSWER))
                    .cache(KEYS_KEPT.toMillis(), TO_CONNECT.plus(TO_ANSWER).toMillis())
                    .refreshAheadCache(false)
                    // A token that names a key nobody knows leads to a question, and anybody can make such tokens.
                    .rateLimited(BETWEEN_QUESTIONS.toMillis())
                    .outageTolerant(KEYS_KEPT_WHILE_AWAY.toMillis())
                    .build();
        } catch (MalformedURLException | IllegalArgumentException noAddress) {
            throw new ProviderAway("The sign-on provider names no address of its keys", noAddress);
        }
    }
}
