package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager reads how it goes, and wants to know of which proposals a figure speaks. */
class ProgressJourney {

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void leadsFromAFigureToTheProposalsBehindIt() {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.goTo("Voortgang");
        Locator sentence =
                page.locator(".figure-sentence").filter(new Locator.FilterOptions().setHasText("bij het IPO-bestuur"));
        int counted = Integer.parseInt(sentence.locator(".figure").innerText().strip());

        sentence.click();

        page.waitForURL(Pattern.compile("/voorstellen\\?.*status="));
        assertThat(page.locator("h1")).hasText("Voorstellen");
        assertThat(page.locator(".proposal-item")).hasCount(counted);
        assertThat(page.locator(".proposal-item").first()).containsText("Bij het IPO-bestuur");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Voortgang");
        assertThat(counted).isPositive();
    }

    @Test
    void leadsFromWhatIsLateToItsDossier() {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.goTo("Voortgang");
        Locator late = page.locator(".proposal-numbers a").first();
        String number = late.innerText();

        late.click();

        assertThat(page.locator(".page-header")).containsText(number);
        assertThat(page.locator(".path-large .is-late").first()).isVisible();
    }

    @Test
    void readsHowLongEachStepTakesInAPeriodThatIsInTheAddress() {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.goTo("Voortgang");
        Locator table = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Hoe lang een stap duurt"));
        Locator colleges = table.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Bij de colleges")));
        assertThat(colleges.locator("td").nth(1)).hasText(Pattern.compile("[1-9]\\d*"));
        assertThat(colleges.locator("td").nth(2)).hasText(Pattern.compile("\\d+(,\\d)?"));

        page.locator("vaadin-select.figure-period").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Alles"))
                .click();

        page.waitForURL(Pattern.compile("/voortgang\\?periode=alles"));
        assertThat(colleges.locator("td").nth(1)).hasText(Pattern.compile("[1-9]\\d*"));
        page.goBack();
        assertThat(page.locator("vaadin-select.figure-period")).containsText("Laatste 12 maanden");
    }
}
