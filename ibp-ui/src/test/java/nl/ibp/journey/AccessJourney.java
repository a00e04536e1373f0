package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.submission.Attaching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An address that was guessed or passed on gives nothing away: what one may not see looks like what is not there. */
class AccessJourney {

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void hidesTheTaskOfSomebodyElse() {
        String task =
                "taak/" + review(people.application().paths().underThemes(3).throughIntake());
        Person stranger = people.at("aac-vp-zeeland");

        assertLooksLikeNothing(stranger, task);
        assertLooksLikeNothing(stranger, "taak/" + UUID.randomUUID());
        assertLooksLikeNothing(stranger, "taak/%27%20or%201=1");
        stranger.open("werk?taak=%27%20or%201=1");
        assertThat(stranger.page().locator("h1")).hasText("Mijn werk");
    }

    @Test
    void readsTwoMessagesAloudOneAfterTheOther() {
        Page page = people.at("manager").open("voorstellen").page();
        page.evaluate(
                """
                () => {
                    const region = document.getElementById('ibp-said');
                    window.heard = [];
                    new MutationObserver(() => region.textContent && heard.push(region.textContent))
                        .observe(region, { childList: true });
                    ibp.say('Een');
                    ibp.say('Twee');
                }""");

        OnPage.await(page, "heard.join(' ') === 'Een Twee'");
    }

    @Test
    void hidesTheDraftOfAnotherProvince() {
        ProposalId draft = people.application().paths().underThemes(3).id();
        Person stranger = people.at("beleid-zeeland");

        assertLooksLikeNothing(stranger, "voorstellen/" + draft);
        assertLooksLikeNothing(stranger, "voorstellen/" + draft + "/concept");
        assertLooksLikeNothing(stranger, "voorstellen/" + UUID.randomUUID() + "/concept");
        stranger.open("voorstellen");
        assertThat(stranger.page().locator("a[href*='" + draft + "']")).hasCount(0);
    }

    @Test
    void hidesAttachmentsOfTheDraftOfAnotherProvince() {
        DossierPath draft = people.application().paths().underThemes(3);
        String attachment = "bijlagen/" + attach(draft);

        assertAnswer(get(people.at("beleid-limburg"), attachment), 200);
        Person stranger = people.at("beleid-zeeland");
        APIResponse theirs = get(stranger, attachment);
        APIResponse none = get(stranger, "bijlagen/" + UUID.randomUUID());
        assertAnswer(theirs, 404);
        assertAnswer(none, 404);
        assertThat(theirs.text()).isEqualTo(none.text()).doesNotContain("Vertrouwelijk");
    }

    @Test
    void hidesAdministration() {
        assertLooksLikeNothing(people.at("manager"), "beheer");
        Person bureau = people.at("ipo-bureau");
        assertLooksLikeNothing(bureau, "beheer/functies");
        assertLooksLikeNothing(bureau, "beheer/functies?functie=gs&account=gs");
        assertLooksLikeNothing(bureau, "beheer/functies/gs-gelderland");
        assertLooksLikeNothing(bureau, "beheer/colleges");
        assertLooksLikeNothing(bureau, "beheer/aanmelden");
        assertLooksLikeNothing(bureau, "beheer/stamgegevens");
        assertLooksLikeNothing(bureau, "beheer/stamgegevens/thema/1");
        assertLooksLikeNothing(bureau, "beheer/processen");
        assertLooksLikeNothing(bureau, "beheer/processen/terms");
        assertLooksLikeNothing(bureau, "beheer/wijzigingen");
        assertLooksLikeNothing(bureau, "beheer/koppelingen");
    }

    @Test
    void leadsStrangersThroughSignInToWhatTheyAskedFor() {
        DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
        String task = "taak/" + review(dossier);
        Person member = people.stranger("aac-re-drenthe");

        member.open(task);
        assertThat(member.page()).hasURL(Pattern.compile("/aanmelden"));
        assertThat(member.page().locator("body"))
                .not()
                .containsText(dossier.proposal().number().toString());
        member.signInHere("aac-re-drenthe");

        assertThat(member.page()).hasURL(Pattern.compile("/" + task));
        TaskPage.of(member, "Geef standpunt");
    }

    @Test
    void leadsStrangersToSignInWhateverTheyAskFor() {
        DossierPath draft = people.application().paths().underThemes(3);
        Person stranger = people.stranger("nobody");

        for (String address : new String[] {
            "beheer", "voorstellen/" + draft.id(), "voorstellen/" + draft.id() + "/concept", "bestaat-niet", "login"
        }) {
            stranger.open(address);
            assertThat(stranger.page()).hasURL(Pattern.compile("/aanmelden"));
        }
        APIResponse attachment = get(stranger, "bijlagen/" + attach(draft));
        assertThat(attachment.status()).isEqualTo(302);
        assertThat(attachment.headers().get("location")).endsWith("/aanmelden");
    }

    @Test
    void answersAnAddressThatOtherProductsSignInAt() {
        Person stranger = people.stranger("manager");
        stranger.open("login");

        stranger.signInHere("manager");
        stranger.open("login");

        assertThat(stranger.page().locator("h1")).hasText("Deze pagina bestaat niet");
    }

    @Test
    void showsAnAddressThatIsNoLongerTheirsAsNothingAfterSignIn() {
        Person stranger = people.stranger("aac-vp-zeeland");
        stranger.open("beheer");

        stranger.signInHere("aac-vp-zeeland");

        assertThat(stranger.page()).hasURL(Pattern.compile("/beheer"));
        assertThat(stranger.page().locator("h1")).hasText("Deze pagina bestaat niet");
    }

    private void assertLooksLikeNothing(Person person, String address) {
        person.open("bestaat-niet");
        String nothing = shown(person);
        assertThat(nothing).contains("Deze pagina bestaat niet");

        person.open(address);

        assertThat(person.page().locator("h1")).hasText("Deze pagina bestaat niet");
        assertThat(shown(person)).isEqualTo(nothing);
    }

    private static String shown(Person person) {
        return person.page().title() + "\n" + person.page().locator("body").innerText();
    }

    private static APIResponse get(Person person, String address) {
        return person.context().request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    private static void assertAnswer(APIResponse response, int status) {
        assertThat(response.status()).isEqualTo(status);
    }

    private static String review(DossierPath dossier) {
        return dossier.work().of(TaskKind.REVIEW_BY_MEMBER).stream()
                .filter(task -> task.seat().value().equals("aac-re-drenthe"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private String attach(DossierPath draft) {
        byte[] text = "Vertrouwelijk".getBytes(StandardCharsets.UTF_8);
        return people.application()
                .bean(Attaching.class)
                .attach(draft.lead(), draft.id(), "notitie.txt", text)
                .attachments()
                .get(0)
                .id()
                .toString();
    }
}
