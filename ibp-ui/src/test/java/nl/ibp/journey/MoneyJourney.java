package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager reads what is asked, covered and decided, and goes from a sum to the dossiers behind it. */
class MoneyJourney {

    private static final String ALL = "voortgang/geld?periode=alles";

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void goesFromTheSumOfAProvinceToItsProposalsAndToADossier() {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.goTo("Voortgang");
        page.locator(".page-tabs").getByText("Geld").click();
        assertThat(page.locator("h1")).hasText("Geld");
        assertThat(page.locator(".money-sentences li").first()).containsText("ten minste €");
        Locator gelderland = row(page, "Gelderland");
        int proposals =
                Integer.parseInt(gelderland.locator("td").first().innerText().strip());
        String asked = gelderland.locator("td").nth(1).innerText();

        gelderland.locator("a").click();

        page.waitForURL(Pattern.compile("/voortgang/geld\\?.*provincie=gelderland.*per=voorstel"));
        assertThat(page.locator(".money-table tbody tr")).hasCount(proposals);
        assertThat(page.locator(".money-table tfoot td").first()).hasText(asked);
        Locator first = page.locator(".money-table tbody a").first();
        String number = first.innerText();
        first.click();
        assertThat(page.locator(".page-header")).containsText(number);
        OnPage.goBack(page);
        page.waitForURL(Pattern.compile("per=voorstel"));
        assertThat(page.locator(".money-table tbody tr")).hasCount(proposals);
        OnPage.goBack(page);
        assertThat(row(page, "Gelderland")).isVisible();
        assertThat(proposals).isPositive();
    }

    @Test
    void splitsTheSameTotalUpByWhateverOneChooses() {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.open(ALL);
        Locator total = page.locator(".money-table tfoot td");
        assertThat(page.locator(".money-table tfoot")).containsText("Totaal");
        String asked = total.nth(1).innerText();

        for (String by : new String[] {"Per opgave", "Per bron", "Per jaar"}) {
            Locator link = page.locator(".money-switch").getByText(by);
            link.focus();
            page.keyboard().press("Enter");

            assertThat(link).hasAttribute("aria-current", "true");
            assertThat(link).isFocused();
            assertThat(total.nth(1)).hasText(asked);
        }
        assertThat(page.locator(".money-table tbody th").first()).hasText(Pattern.compile("20\\d\\d"));
    }

    @Test
    void tracesAmendmentsAndTakesThemAlong() throws IOException {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.open(ALL);
        Locator amendments = page.locator(".money-amendments tbody tr");
        assertThat(amendments.first()).containsText("€");
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Amendementen downloaden als CSV"))
                .click());

        String file = Files.readString(download.path(), StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(1 + amendments.count());
        assertThat(file).contains(amendments.first().locator("a").innerText());
        amendments.first().locator("a").click();
        assertThat(page.locator(".page-header")).containsText("IBP-");
    }

    private static Locator row(Page page, String name) {
        return page.locator(".money-table tbody tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name)));
    }
}
