package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager wants to know when decisions come, how sure that is, and what would bring them sooner. */
class ForecastJourney {

    private static @Nullable Application application;

    @RegisterExtension
    final People people = People.of(ForecastJourney::application);

    private static Application application() {
        if (application == null) {
            application = Application.withArchive();
        }
        return application;
    }

    @AfterAll
    static void close() {
        application().close();
        application = null;
    }

    @Test
    void readsWhenDecisionsComeAndGoesToTheDossier() {
        Page page = manager("voortgang/vooruitblik");

        assertThat(page.locator("h2").first()).hasText("Hoe vaak hield de datum?");
        assertThat(page.locator("main")).containsText(Pattern.compile("bij \\d+ van \\d+ afgeronde dossiers"));
        Locator row = page.locator(".forecast-table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Emmen-Delfszijl"));
        assertThat(row).containsText(Pattern.compile("\\d{1,2} [a-z]+ 20\\d\\d"));

        row.locator("a").click();

        assertThat(page.locator("h1")).containsText("Emmen-Delfszijl");
        assertThat(page.locator(".outlook-line")).containsText("Naar verwachting bestuursbesluit rond");
    }

    @Test
    void asksByKeyboardWhatAShorterTermWouldDo() {
        Page page = manager("voortgang/wat-als");
        assertThat(page.locator(".what-if-answer")).containsText("Kies hierboven");

        page.locator(".slider-field input[type=range]").first().focus();
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowRight");
        }

        page.waitForURL(Pattern.compile("termijn=3"));
        assertThat(page.locator(".what-if-answer")).not().containsText("Kies hierboven");
        assertThat(page.locator("vaadin-integer-field input").first()).hasValue("3");
        assertThat(page.locator("main")).containsText("Waar het in scheelt");
    }

    @Test
    void opensADossierOfThePastThatNoProcessRunsFor() {
        Page page = manager("voorstellen?status=volledig&zoek=Voorbeeld");

        page.locator(".proposal-item a")
                .filter(new Locator.FilterOptions().setHasText("Voorbeeld: "))
                .first()
                .click();

        assertThat(page.locator("h1")).containsText("Voorbeeld: ");
        Locator process = page.locator(".dossier-section").last();
        process.locator("vaadin-button").click();
        assertThat(process).containsText("geen proces gestart");
    }

    private Page manager(String address) {
        Page page = people.at("manager").page();
        page.setViewportSize(1024, 768);
        page.navigate(people.application().address() + address);
        return page;
    }
}
