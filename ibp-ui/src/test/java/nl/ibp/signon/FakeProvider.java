package nl.ibp.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A sign-on provider that signs in whom the test says, after the rules of OpenID Connect: it holds us to code, state,
 * nonce and proof of possession, and can be told to say what no honest one would.
 */
public final class FakeProvider {

    public static final String CLIENT = "ibp";
    public static final String SECRET = "geheim van de test";
    public static final String AUDIENCE = "ibp-api";

    /** One for all tests of a JVM. It is away until a test starts it, so that every application starts without it. */
    public static final FakeProvider OF_TESTS = new FakeProvider();

    /** Points an application at it. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(OF_TESTS.settings()).applyTo(context);
        }
    }

    /**
     * @param name null for who has no claim of it
     * @param groups null for who has no claim of them
     */
    public record Somebody(String subject, @Nullable String name, @Nullable List<String> groups) {

        public static Somebody in(String... groups) {
            return new Somebody(UUID.randomUUID().toString(), "Iemand van de provincie", List.of(groups));
        }

        public Somebody nowIn(String... others) {
            return new Somebody(subject, name, List.of(others));
        }

        public Somebody withoutClaim() {
            return new Somebody(subject, name, null);
        }
    }

    private record Asked(Somebody who, @Nullable String nonce, String challenge, String redirect) {}

    /** Somebody's session at the provider. */
    private record Session(Somebody who, String sid) {}

    private record Refusal(int status, String error) {}

    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    private final RSAKey key = newKey();
    private final RSAKey unknownKey = newKey();
    private final int port = freePort();
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    /** By the token with which it is asked again. */
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    /** By whom it is asked about again. */
    private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();

    private @Nullable HttpServer server;
    private Somebody next = Somebody.in();
    private Function<JWTClaimsSet, String> written = this::signed;

    private FakeProvider() {}

    public String issuer() {
        return "http://127.0.0.1:" + port + "/realms/ibp";
    }

    public String[] settings() {
        return new String[] {
            "ibp.sign-on.issuer=" + issuer(),
            "ibp.sign-on.client=" + CLIENT,
            "ibp.sign-on.secret=" + SECRET,
            "ibp.sign-on.name=Provincie Voorbeeld"
        };
    }

    /** Honest again, and there. */
    public void start() {
        written = this::signed;
        refusals.clear();
        if (server != null) {
            return;
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(run -> {
            Thread thread = new Thread(run, "fake-provider");
            thread.setDaemon(true);
            return thread;
        }));
        on("/.well-known/openid-configuration", exchange -> send(exchange, 200, description()));
        on("/keys", exchange -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        on("/authorize", this::authorize);
        on("/token", this::token);
        on("/logout", this::logout);
        server.start();
    }

    public void goAway() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** Who has a session at the provider, and so comes back at once. */
    public void signsIn(Somebody somebody) {
        next = somebody;
    }

    /** What it says of somebody from now on, who is signed in. */
    public void knowsNow(Somebody somebody) {
        sessions.replaceAll((token, session) ->
                session.who().subject().equals(somebody.subject()) ? new Session(somebody, session.sid()) : session);
    }

    /** Whoever is signed in is so no more. */
    public void forgetsSessions() {
        sessions.clear();
    }

    /** It answers so whenever it is asked again about somebody, who stays signed in. */
    public void refuses(Somebody somebody, int status, String error) {
        refusals.put(somebody.subject(), new Refusal(status, error));
    }

    /** What it calls the session that somebody began last. */
    public String sidOf(Somebody somebody) {
        return sessions.values().stream()
                .filter(session -> session.who().subject().equals(somebody.subject()))
                .map(Session::sid)
                .findAny()
                .orElseThrow();
    }

    /** By which it tells that somebody signed out there. */
    public JWTClaimsSet.Builder logoutClaims(Somebody somebody) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(somebody.subject())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .claim("events", Map.of(LOGOUT, Map.of()));
    }

    /** Writes its next tokens of who signs in otherwise than an honest provider would. */
    public void writes(Function<JWTClaimsSet, String> otherwise) {
        written = otherwise;
    }

    /** A token for programs that act on somebody's behalf. */
    public String accessToken(Somebody somebody) {
        return signed(accessClaims(somebody).build());
    }

    public JWTClaimsSet.Builder accessClaims(Somebody somebody) {
        return claims(somebody).audience(AUDIENCE);
    }

    public String signed(JWTClaimsSet claims) {
        return signed(claims, JWSAlgorithm.RS256, key);
    }

    public String signedByAnother(JWTClaimsSet claims) {
        return signed(claims, JWSAlgorithm.RS256, unknownKey);
    }

    public String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /** By a secret that everybody knows: the public key itself. */
    public String signedByPublicKey(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, RSAKey by) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder claims(Somebody somebody) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(somebody.subject())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        if (somebody.name() != null) {
            claims.claim("name", somebody.name());
        }
        if (somebody.groups() != null) {
            claims.claim("groups", somebody.groups());
        }
        return claims;
    }

    private String description() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"]}"""
                .formatted(issuer());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        require(CLIENT.equals(asked.get("client_id")), "client");
        require("code".equals(asked.get("response_type")), "response_type");
        require("openid".equals(asked.get("scope")), "scope");
        require("S256".equals(asked.get("code_challenge_method")), "code_challenge_method");
        require(asked.containsKey("state") && asked.containsKey("nonce"), "state and nonce");
        String redirect = asked.get("redirect_uri");
        require(redirect.endsWith("/aanmelden/terug"), "redirect_uri");
        String code = UUID.randomUUID().toString();
        codes.put(code, new Asked(next, asked.get("nonce"), asked.get("code_challenge"), redirect));
        exchange.getResponseHeaders()
                .add("Location", redirect + "?code=" + code + "&state=" + encoded(asked.get("state")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Leads back at once, as a provider that asks nothing does. */
    private void logout(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        require(asked.getOrDefault("id_token_hint", "").split("\\.").length == 3, "id_token_hint");
        sessions.clear();
        exchange.getResponseHeaders().add("Location", asked.get("post_logout_redirect_uri"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("refresh_token".equals(asked.get("grant_type"))) {
            again(exchange, asked.get("refresh_token"));
            return;
        }
        Asked begun = codes.remove(asked.getOrDefault("code", ""));
        require(begun != null, "code");
        require("authorization_code".equals(asked.get("grant_type")), "grant_type");
        require(begun.redirect().equals(asked.get("redirect_uri")), "redirect_uri");
        require(begun.challenge().equals(challenge(asked.get("code_verifier"))), "code_verifier");
        require(credentials().equals(exchange.getRequestHeaders().getFirst("Authorization")), "client secret");
        Session session = new Session(begun.who(), UUID.randomUUID().toString());
        sendTokens(
                exchange,
                session,
                claims(session.who()).claim("sid", session.sid()).claim("nonce", begun.nonce()));
    }

    private void again(HttpExchange exchange, String token) throws IOException {
        require(credentials().equals(exchange.getRequestHeaders().getFirst("Authorization")), "client secret");
        Session session = sessions.get(token);
        Refusal refusal = session == null
                ? new Refusal(400, "invalid_grant")
                : refusals.get(session.who().subject());
        if (refusal != null) {
            send(exchange, refusal.status(), "{\"error\": \"%s\"}".formatted(refusal.error()));
        } else {
            sessions.remove(token);
            sendTokens(exchange, session, claims(session.who()).claim("sid", session.sid()));
        }
    }

    private void sendTokens(HttpExchange exchange, Session session, JWTClaimsSet.Builder identity) throws IOException {
        String refresh = UUID.randomUUID().toString();
        sessions.put(refresh, session);
        send(
                exchange,
                200,
                """
                {"access_token": "%s", "id_token": "%s", "refresh_token": "%s", "token_type": "Bearer",
                 "expires_in": 300, "scope": "openid"}"""
                        .formatted(
                                accessToken(session.who()),
                                written.apply(identity.audience(CLIENT).build()),
                                refresh));
    }

    private static String credentials() {
        String pair = encoded(CLIENT) + ":" + encoded(SECRET);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(@Nullable String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Answer answer) {
        server.createContext("/realms/ibp" + path, exchange -> {
            try {
                answer.give(exchange);
            } catch (IllegalArgumentException wrong) {
                send(
                        exchange,
                        400,
                        "{\"error\": \"invalid_request\", \"error_description\": \"%s\"}"
                                .formatted(wrong.getMessage()));
            }
        });
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException(what);
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> values = new HashMap<>();
        for (String pair : encoded.split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("van-de-test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
