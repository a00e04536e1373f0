package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ibp.api.security.Provider;
import nl.ibp.api.security.ProviderAway;
import nl.ibp.signon.Keycloak;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes of the product and a real Keycloak with the realm that is delivered. */
@Tag("operations")
class SignOnJourney {

    private static final String GROUP = "/seats/beleid-gelderland";
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{20,}\\.");
    /** Sessions are looked after every half a minute. */
    private static final double A_ROUND = 60_000;

    private static Application application;
    private static Application otherNode;
    private static Keycloak keycloak;

    @RegisterExtension
    final People people = People.of(() -> application);

    @BeforeAll
    static void start() {
        int port = freePort();
        keycloak = Keycloak.start("http://127.0.0.1:" + port);
        int otherPort = freePort();
        keycloak.alsoSendsBackTo("http://127.0.0.1:" + otherPort);
        application = Application.withSignOn(settings(port));
        otherNode = application.anotherNode(settings(otherPort));
        keycloak.addProgram("zaaksysteem", true);
        keycloak.addProgram("iets-anders", false);
    }

    private static String[] settings(int port) {
        return Stream.concat(
                        Stream.of(keycloak.settings()),
                        Stream.of("server.port=" + port, "ibp.public-url=http://127.0.0.1:" + port))
                .toArray(String[]::new);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void stop() {
        Stream.of(otherNode, application).forEach(Application::close);
        keycloak.close();
    }

    @Test
    void opensTheWorkOfTheSeatThatAGroupGives() {
        DossierPath dossier = application.paths().foodValley();
        keycloak.addPerson("opener", GROUP);
        Person person = people.stranger("opener");
        Queue<String> seen = everythingSeenBy(person.page());
        person.open("werk?alles");

        signIn(person.page(), "opener");

        assertThat(person.page()).hasURL(Pattern.compile("/werk\\?alles$"));
        assertThat(person.page().locator(".item-list"))
                .containsText(dossier.proposal().number().toString());
        assertThat(person.page().locator(".person-name")).hasText("Iemand opener");
        assertThat(seen).as("addresses and answers").noneMatch(TOKEN.asPredicate());
        assertThat(person.page().content()).doesNotContainPattern(TOKEN);
        // Those of Keycloak are at the same host, and its own affair.
        assertThat(person.context().cookies())
                .filteredOn(cookie -> cookie.path.equals("/"))
                .isNotEmpty()
                .noneMatch(cookie -> TOKEN.matcher(cookie.value).find());
    }

    @Test
    void letsNobodyInWithoutAGroup() {
        keycloak.addPerson("niemand");
        Person person = people.stranger("niemand");
        person.open("");

        signIn(person.page(), "niemand");

        assertThat(person.page().getByRole(AriaRole.ALERT)).containsText("U hebt geen functie in IBP");
    }

    @Test
    void takesTheSeatOfWhoIsAtWorkWhenTheGroupIsTakenAway() {
        String id = keycloak.addPerson("vertrekker", GROUP);
        Person person = people.stranger("vertrekker");
        person.open("");
        signIn(person.page(), "vertrekker");
        assertThat(person.page().locator("h1")).hasText("Mijn werk");

        keycloak.takeOutOfGroups(id);
        application.time().travelTo(application.bean(Clock.class).instant().plus(Duration.ofMinutes(5)));

        assertThat(person.page())
                .hasURL(Pattern.compile("afgemeld=functie"), new PageAssertions.HasURLOptions().setTimeout(A_ROUND));
        assertThat(person.page().locator(".sign-in-card")).containsText("U hebt geen functie meer in IBP");
    }

    @Test
    void closesOpenPagesAtBothNodesWhenSomebodySignsOutThere() {
        String id = keycloak.addPerson("uitgaander", GROUP);
        Person here = people.stranger("uitgaander");
        here.open("");
        signIn(here.page(), "uitgaander");
        Person there = Person.arriving(otherNode, "uitgaander elders");
        there.open("");
        signIn(there.page(), "uitgaander");
        assertThat(there.page().locator("h1")).hasText("Mijn werk");

        keycloak.signOut(id);

        for (Person person : List.of(here, there)) {
            assertThat(person.page()).hasURL(Pattern.compile("afgemeld=organisatie"));
            assertThat(person.page().locator(".sign-in-card")).containsText("U bent afgemeld");
        }
        there.leave(false);
    }

    @Test
    void endsTheSessionThereWithTheOneHere() {
        keycloak.addPerson("afmelder", GROUP);
        Person person = people.stranger("afmelder");
        person.open("");
        signIn(person.page(), "afmelder");

        person.page().locator(".top-button:has(.person-name)").click();
        person.button("Afmelden").click();

        assertThat(person.page()).hasURL(Pattern.compile("/aanmelden$"));
        button(person.page()).click();
        assertThat(person.page().locator("#password")).isVisible();
    }

    @Test
    void saysThatItDoesNotAnswerAndLetsOthersGoOn() {
        keycloak.addPerson("wachter", GROUP);
        Person person = people.stranger("wachter");
        person.open("");
        signIn(person.page(), "wachter");
        Person late = people.stranger("laatkomer");
        late.open("aanmelden");

        keycloak.stands();
        try {
            late.page().waitForCondition(SignOnJourney::isFoundAway);
            button(late.page()).click();
            assertThat(late.page().getByRole(AriaRole.ALERT)).containsText("De aanmelddienst is niet bereikbaar");
            person.open("voorstellen");
            assertThat(person.page().locator("h1")).hasText("Voorstellen");
            late.signInHere("beleid-utrecht");
        } finally {
            keycloak.goesOn();
        }

        keycloak.addPerson("terugkomer", GROUP);
        Person back = people.stranger("terugkomer");
        back.open("aanmelden");
        signIn(back.page(), "terugkomer");
        assertThat(back.page().locator("h1"))
                .hasText("Mijn werk", new LocatorAssertions.HasTextOptions().setTimeout(A_ROUND));
    }

    private static boolean isFoundAway() {
        try {
            application.bean(Provider.class).requireThere();
            return false;
        } catch (ProviderAway away) {
            return true;
        }
    }

    @Test
    void usesAnAnswerOnceAndInOneBrowser() {
        keycloak.addPerson("nabootser", GROUP);
        Person person = people.stranger("nabootser");
        List<String> back = new ArrayList<>();
        person.page().onRequest(request -> {
            if (request.url().startsWith(application.address() + "aanmelden/terug")) {
                back.add(request.url());
            }
        });
        person.open("");
        signIn(person.page(), "nabootser");
        assertThat(back).hasSize(1);

        for (String address : List.of(back.get(0), back.get(0).replaceFirst("state=....", "state=AAAA"))) {
            Person thief = people.stranger("dief");
            thief.page().navigate(address);
            assertThat(thief.page().getByRole(AriaRole.ALERT)).containsText("Aanmelden is niet gelukt");
        }
    }

    @Test
    void answersProgramsWithATokenThatIsMeantForHereAndNoOther() throws Exception {
        keycloak.addPerson("collega", GROUP);
        Person person = people.stranger("collega");
        person.open("");
        signIn(person.page(), "collega");
        String token = keycloak.tokenFor("zaaksysteem", "collega");

        assertThat(ask(person, token).status()).isEqualTo(200);
        assertThat(ask(person, keycloak.tokenFor("iets-anders", "collega")).status())
                .as("for another audience")
                .isEqualTo(401);
        JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(ask(person, new PlainJWT(claims).serialize()).status())
                .as("alg none")
                .isEqualTo(401);
        assertThat(ask(person, signedByPublicKey(claims)).status())
                .as("HS256 by the public key")
                .isEqualTo(401);
        assertThat(ask(person, token.substring(0, token.length() - 8) + "AAAAAAAA")
                        .status())
                .as("another signature")
                .isEqualTo(401);
    }

    private static String signedByPublicKey(JWTClaimsSet claims) throws Exception {
        JWK key = JWKSet.parse(keycloak.publicKeys()).getKeys().stream()
                .filter(one -> JWSAlgorithm.RS256.equals(one.getAlgorithm()))
                .findFirst()
                .orElseThrow();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new MACSigner(key.toRSAKey().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static APIResponse ask(Person person, String token) {
        return person.context()
                .request()
                .get(
                        "v1/taken",
                        RequestOptions.create().setMaxRedirects(0).setHeader("Authorization", "Bearer " + token));
    }

    /** Addresses that a browser asks for, and what stands at the head of what the product answers. */
    private static Queue<String> everythingSeenBy(Page page) {
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        page.onRequest(request -> seen.add(request.url()));
        page.onResponse(answer -> {
            if (answer.url().startsWith(application.address())) {
                seen.addAll(answer.headers().values());
            }
        });
        return seen;
    }

    private static void signIn(Page page, String name) {
        button(page).click();
        page.locator("#username").fill(name);
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> !url.contains("/realms/") && !url.contains("/aanmelden/"));
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Meld aan met Keycloak"));
    }
}
