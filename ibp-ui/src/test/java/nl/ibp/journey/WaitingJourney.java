package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.ibp.domain.consultation.Position;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager sees whom a proposal waits for, and reminds them with one click. */
class WaitingJourney {

    private static final String MEMBER = "aac-re-zeeland";

    /** As many rows as there may be work by then. */
    private static final String COMMITTEE = "voortgang/aan-zet?orgaan=aac-re&toon=1000";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void remindsByKeyboardAndTheDossierSaysSo() {
        DossierPath dossier = people.application().paths().chemelot().throughIntake();
        String number = dossier.proposal().number().toString();
        Person manager = people.at("manager").open(COMMITTEE);
        Page page = manager.page();
        Locator row = row(page, number, "Zeeland");
        Locator other = row(page, number, "Drenthe");
        assertThat(row).containsText("nog geen");
        button(row).focus();

        page.keyboard().press("Enter");

        assertThat(row.locator(".chased")).containsText(Pattern.compile("Herinnerd, \\d\\d:\\d\\d"));
        assertThat(row.locator(".chased")).isFocused();
        assertThat(row).containsText("door Programmamanager");
        assertThat(button(other)).isVisible();
        Accessibility.check(page, "waiting, reminded");
        NoticePage.openedBy(people.at(MEMBER), "Meldingen").says(number, "Programmamanager herinnert u aan werk");
        DossierPage.openedBy(manager, dossier.id()).says("Tijdlijn", "Herinnerd aan ‘Geef standpunt’");
    }

    @Test
    void followsWhatOthersDoWithoutReload() {
        DossierPath dossier = people.application().paths().chemelot().throughIntake();
        String number = dossier.proposal().number().toString();
        Page page = people.at("manager").open(COMMITTEE).page();
        Locator drenthe = row(page, number, "Drenthe");
        Locator zeeland = row(page, number, "Zeeland");
        button(zeeland).focus();

        people.at("aac-re-secretaris")
                .open(COMMITTEE)
                .page()
                .locator(".waiting-table tr")
                .filter(new Locator.FilterOptions().setHasText(number))
                .filter(new Locator.FilterOptions().setHasText("Drenthe"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(drenthe.locator(".chased")).isVisible();
        dossier.at("aac-re").memberReviews("drenthe", Position.POSITIVE);

        assertThat(drenthe).hasCount(0);
        assertThat(button(zeeland)).isFocused();
    }

    private static Locator row(Page page, String number, String province) {
        return page.locator(".waiting-table tr")
                .filter(new Locator.FilterOptions().setHasText(number))
                .filter(new Locator.FilterOptions().setHasText(province));
    }

    private static Locator button(Locator row) {
        return row.getByRole(AriaRole.BUTTON);
    }
}
