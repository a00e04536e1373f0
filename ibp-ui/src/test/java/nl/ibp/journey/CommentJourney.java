package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People talk about a dossier: to whom they choose, and whoever is mentioned hears of it at once. */
class CommentJourney {

    private static final String CHAIR = "aac-re-voorzitter";
    /** The server has answered, and offers for mention whom it is for. */
    private static final String SETTLED =
            "Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())";

    private static final String ASKED = "Wanneer vergadert u hierover?";
    private static final String ANSWERED = "Op 3 juni.";
    private static final String OFFICER = "Beleidsmedewerker provincie Gelderland";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void asksACommitteeAndIsAnsweredByItsChairAlone() {
        DossierPath dossier = people.application().paths().foodValley().throughIntake();
        String number = dossier.proposal().number().toString();
        Person chair = people.at(CHAIR);
        chair.open("programma");
        Locator bell = chair.page().locator(".top-bell");
        assertThat(bell).hasAttribute("aria-label", Pattern.compile("Meldingen"));
        String before = String.valueOf(bell.getAttribute("aria-label"));

        asksByKeyboard(people.at("beleid-gelderland"), dossier);

        assertThat(bell).not().hasAttribute("aria-label", before);
        NoticePage.openedBy(chair, "Meldingen").says(number, "U bent genoemd in een opmerking bij " + number);
        chair.page().locator(".notice-item a").first().click();
        assertThat(comments(chair).locator("h2")).isFocused();
        assertThat(comments(chair)).containsText("Zichtbaar voor: AAC RE");
        answers(chair);

        DossierPage.openedBy(people.at("aac-re-zeeland"), dossier.id())
                .says("Opmerkingen", ASKED)
                .lacks("Opmerkingen", ANSWERED);
        DossierPage.openedBy(people.at("bac-re-zeeland"), dossier.id())
                .says("Opmerkingen", "Er zijn nog geen opmerkingen voor u.");
        DossierPage.openedBy(people.holding("beleid-gelderland"), dossier.id())
                .says("Opmerkingen", ASKED, ANSWERED, "Zichtbaar voor: " + OFFICER);
        withdraws(people.holding("beleid-gelderland"));
        DossierPage.openedBy(people.holding("aac-re-zeeland"), dossier.id())
                .says("Opmerkingen", "Ingetrokken op")
                .lacks("Opmerkingen", ASKED);
    }

    /** Without a mouse, and corrected on the way. */
    private static void asksByKeyboard(Person officer, DossierPath dossier) {
        officer.open("voorstellen/" + dossier.id());
        Page page = officer.page();
        comments(officer).getByRole(AriaRole.BUTTON).focus();
        Keyboard keys = new Keyboard(officer).press("Enter");
        assertThat(page.locator(".comment-form textarea")).isFocused();

        keys.type(ASKED).press("Control+Enter");
        assertThat(page.locator(".comment-form .error-summary")).containsText("Kies wie dit mag lezen.");
        assertThat(page.locator(".comment-form textarea")).hasValue(ASKED);
        keys.walkTo("Kies wie dit mag lezen.").press("Enter");
        assertThat(page.locator(".comment-form vaadin-radio-group:focus-within"))
                .isVisible();
        keys.press("ArrowDown");
        choose(keys, page, "Welk orgaan?", "AAC RE");
        OnPage.await(page, SETTLED);
        choose(keys, page, "Wie noemt u?", "Voorzitter AAC RE");
        keys.walkTo("Verstuur opmerking").press("Enter");

        assertThat(comments(officer)).containsText("Opmerking verstuurd. Zichtbaar voor: AAC RE");
        assertThat(comments(officer)).containsText("Genoemd: Voorzitter AAC RE");
        assertThat(page.locator(".comment-form")).hasCount(0);
    }

    private static void choose(Keyboard keys, Page page, String field, String option) {
        keys.fill(field, option);
        assertThat(page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true)))
                .isVisible();
        keys.press("Enter");
    }

    private static void answers(Person chair) {
        Page page = chair.page();
        chair.button("Schrijf een opmerking").click();
        Locator form = page.locator(".comment-form");
        form.locator("textarea").fill(ANSWERED);
        form.getByLabel("Bepaalde functies").check();
        assertThat(form.getByText("Welke functies?")).isVisible();
        form.locator("vaadin-multi-select-combo-box:visible input").first().fill(OFFICER);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(OFFICER).setExact(true))
                .click();
        // Out of the field, which closes its list.
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        Accessibility.check(page, "dossier, answering a comment");
        Layout.check(page, "dossier, answering a comment");
        chair.button("Verstuur opmerking").click();
        assertThat(comments(chair)).containsText(ANSWERED);
    }

    private static void withdraws(Person writer) {
        comments(writer)
                .locator(".comment")
                .filter(new Locator.FilterOptions().setHasText(ASKED))
                .getByRole(AriaRole.BUTTON)
                .click();
        Locator question = writer.page().getByRole(AriaRole.ALERTDIALOG);
        Accessibility.check(writer.page(), "dossier, withdrawing a comment");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek opmerking in"))
                .click();
        assertThat(comments(writer)).containsText("Opmerking ingetrokken");
        assertThat(comments(writer)).not().containsText(ASKED);
    }

    private static Locator comments(Person person) {
        return person.page().locator("#opmerkingen");
    }
}
