package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager asks the map which province a number speaks of, without touching the mouse. */
class MapJourney {

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void leadsByKeyboardFromAProvinceToItsListAndToADossier() {
        Person manager = people.at("manager");
        Page page = manager.open("kaart").page();
        Locator province = page.locator(".shaded-map a:has(.map-province)")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "title", new Page.LocatorOptions().setHasText(Pattern.compile("^Gelderland:")))));
        String words = province.getAttribute("aria-label");
        int counted = Integer.parseInt(words.replaceAll("^Gelderland: (\\d+) voorstel.*$", "$1"));
        assertThat(counted).isPositive();

        province.focus();
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile("/voorstellen\\?.*provincie=gelderland"));
        Locator proposals = page.locator(".proposal-item");
        assertThat(proposals).hasCount(counted);
        proposals.first().locator("a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".path-large")).isVisible();
        goBack(page, "Voorstellen");
        goBack(page, "Kaart");
        assertThat(manager.requested("/voorstellen?"))
                .as("that the page was loaded anew")
                .isFalse();
    }

    /** As one does who looks where one is before going on. */
    private static void goBack(Page page, String heading) {
        OnPage.goBack(page);
        assertThat(page.locator("h1")).hasText(heading);
        OnPage.await(page, "!window.Vaadin.Flow.navigation");
    }

    @Test
    void leadsFromAPointToTheDossierThatIsAboutIt() {
        Person manager = people.at("manager");
        Page page = manager.open("kaart").page();
        Locator point = page.locator(".shaded-map a:has(.map-place):not(:has(.map-count))")
                .first();
        String number = point.getAttribute("aria-label").replaceAll("^.*(IBP-\\d+-\\d+).*$", "$1");

        point.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".page-header")).containsText(number);
    }

    @Test
    void keepsWhatIsAskedInItsAddress() {
        Person manager = people.at("manager");
        Page page = manager.open("kaart").page();

        page.locator(".map-filters vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Gevraagd geld"))
                .click();

        page.waitForURL(Pattern.compile("/kaart\\?kleur=geld"));
        assertThat(page.locator(".chart-title")).containsText("in miljoenen euro");
        OnPage.goBack(page);
        assertThat(page.locator(".chart-title")).hasText("Voorstellen per provincie · onderweg");
    }
}
