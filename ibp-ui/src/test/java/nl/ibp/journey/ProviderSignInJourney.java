package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import nl.ibp.api.security.Provider;
import nl.ibp.api.security.ProviderAway;
import nl.ibp.signon.FakeProvider;
import nl.ibp.signon.FakeProvider.Somebody;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody signs in by their organisation, whose provider says which seats they hold. */
class ProviderSignInJourney {

    private static final FakeProvider PROVIDER = FakeProvider.OF_TESTS;
    private static final String GROUP = "/seats/beleid-gelderland";
    private static final String BUTTON = "Meld aan met Provincie Voorbeeld";

    private static Application application;

    @RegisterExtension
    final People people = People.of(() -> application);

    @BeforeAll
    static void start() {
        application = Application.withSignOn();
    }

    @AfterAll
    static void stop() {
        application.close();
        PROVIDER.goAway();
    }

    @BeforeEach
    void startProvider() {
        PROVIDER.start();
    }

    @Test
    void opensTheWorkOfTheSeatThatTheOrganisationSays() {
        DossierPath dossier = application.paths().foodValley();
        Somebody somebody = Somebody.in(GROUP);
        PROVIDER.signsIn(somebody);
        Person person = people.stranger("iemand");
        person.open("werk?alles");

        link(person).click();

        assertThat(person.page()).hasURL(Pattern.compile("/werk\\?alles$"));
        assertThat(person.page().locator("h1")).hasText("Mijn werk");
        assertThat(person.page().locator(".item-list"))
                .containsText(dossier.proposal().number().toString());
        APIResponse tasks = ask(person, somebody, "v1/taken");
        assertThat(tasks.status()).isEqualTo(200);
        assertThat(tasks.text()).contains(dossier.proposal().number().toString());

        PROVIDER.signsIn(somebody.nowIn());
        Person elsewhere = people.stranger("elders");
        elsewhere.open("");
        link(elsewhere).click();
        assertThat(elsewhere.page().getByRole(AriaRole.ALERT)).containsText("U hebt geen functie in IBP");

        person.open("werk?alles");
        assertThat(person.page().locator(".empty")).containsText("Er wacht niets op u");
        assertThat(ask(person, somebody.nowIn(), "v1/taken").status()).isEqualTo(403);
    }

    @Test
    void saysThatTheOrganisationDoesNotAnswer() {
        PROVIDER.goAway();
        Person person = people.stranger("iemand zonder dienst");
        person.open("aanmelden");
        person.page().waitForCondition(ProviderSignInJourney::isFoundAway);

        link(person).click();

        assertThat(person.page().getByRole(AriaRole.ALERT)).containsText("De aanmelddienst is niet bereikbaar");
        person.signInHere("beleid-utrecht");
        assertThat(person.page().locator("h1")).hasText("Mijn werk");
    }

    /** It counts as there for a moment after it answered. */
    private static boolean isFoundAway() {
        try {
            application.bean(Provider.class).requireThere();
            return false;
        } catch (ProviderAway away) {
            return true;
        }
    }

    @Test
    void signsOutAtTheOrganisationToo() {
        Person person = signedIn("afmelder", Somebody.in(GROUP));

        person.page().locator(".top-button:has(.person-name)").click();
        person.button("Afmelden").click();

        assertThat(person.page()).hasURL(Pattern.compile("/aanmelden$"));
        assertThat(person.page().locator("h1")).hasText("Aanmelden");
        person.page().navigate(application.address() + "werk");
        assertThat(person.page()).hasURL(Pattern.compile("/aanmelden$"));
    }

    @Test
    void closesOpenPagesOfWhoSignsOutAtTheOrganisation() {
        Somebody somebody = Somebody.in(GROUP);
        Person person = signedIn("uitgaander", somebody);

        APIResponse told = person.context()
                .request()
                .post(
                        "afmelden/aanbieder",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set(
                                                "logout_token",
                                                PROVIDER.signed(PROVIDER.logoutClaims(somebody)
                                                        .build()))));

        assertThat(told.status()).isEqualTo(200);
        assertThat(person.page()).hasURL(Pattern.compile("afgemeld=organisatie"));
        assertThat(person.page().locator(".sign-in-card")).containsText("U bent afgemeld");
    }

    private Person signedIn(String name, Somebody somebody) {
        PROVIDER.signsIn(somebody);
        Person person = people.stranger(name);
        person.open("");
        link(person).click();
        assertThat(person.page().locator("h1")).hasText("Mijn werk");
        return person;
    }

    @Test
    void looksFinishedWhateverTheOrganisationAnswers() {
        for (String language : List.of("nl", "en")) {
            Person person = people.stranger("kijker " + language);
            person.speaks(language);
            for (String answer : List.of(
                    "",
                    "?dienst=weg",
                    "?dienst=geweigerd",
                    "?dienst=geen-functie",
                    "?afgemeld=functie",
                    "?afgemeld=alleen-hier")) {
                person.open("aanmelden" + answer);
                String name = "sign-on " + language + answer.replaceAll("\\W", " ");
                Layout.check(person.page(), name);
                Accessibility.checkInBothSchemes(person.page(), name);
            }
        }
    }

    @Test
    void answersProgramsInTheirOwnWords() {
        Somebody somebody = Somebody.in(GROUP);
        Person program = people.stranger("programma");

        for (String address : List.of("v1/taken", "v1/bestaat-niet")) {
            APIResponse answer = program.context()
                    .request()
                    .get(address, RequestOptions.create().setMaxRedirects(0));
            assertProblem(answer, 401);
        }
        assertProblem(ask(program, somebody, "v1/taken"), 403);
        PROVIDER.signsIn(somebody);
        program.open("");
        link(program).click();
        assertThat(program.page().locator("h1")).hasText("Mijn werk");
        assertProblem(ask(program, somebody, "v1/bestaat-niet"), 404);
        assertProblem(ask(program, somebody, "v1/taken?aantal=0"), 400);
        APIResponse posted = program.context().request().post("v1/taken", as(somebody));
        assertProblem(posted, 405);
        assertThat(posted.headers().get("allow")).isEqualTo("GET");
    }

    private static void assertProblem(APIResponse answer, int status) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(status);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    private static APIResponse ask(Person person, Somebody somebody, String address) {
        return person.context().request().get(address, as(somebody));
    }

    private static RequestOptions as(Somebody somebody) {
        return RequestOptions.create()
                .setMaxRedirects(0)
                .setHeader("Authorization", "Bearer " + PROVIDER.accessToken(somebody));
    }

    private static Locator link(Person person) {
        return person.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(BUTTON));
    }
}
