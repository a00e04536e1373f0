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
        OnPage.goBack(page);
        assertThat(page.locator("h1")).hasText("Voortgang");
        assertThat(counted).isPositive();
    }

    @Test
    void leadsFromEveryTileToAsManyProposals() {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.open("voortgang?periode=alles");
        Locator tiles = page.locator(".figure-tile-link");
        assertThat(tiles).hasCount(4);
        for (int index = 0; index < 4; index++) {
            Locator tile = tiles.nth(index);
            int counted = Integer.parseInt(
                    tile.locator(".figure-tile-figure").innerText().replaceAll("\\D", ""));
            assertThat(counted).isPositive();

            tile.click();

            assertThat(page.locator("h1")).hasText("Voorstellen");
            assertThat(page.locator(".found-by button")).hasCount(1);
            assertThat(page.locator("main [role=status]").first())
                    .hasText(Pattern.compile("^%d voorstel(len)?$".formatted(counted)));
            OnPage.goBack(page);
            assertThat(page.locator("h1")).hasText("Voortgang");
        }
    }

    @Test
    void leadsFromAThemeToItsProposalsAndTakesThePartAlong() {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.open("voortgang?provincie=gelderland");
        Locator figure = page.locator(".part-table").first().locator("tbody a").first();
        int counted = Integer.parseInt(figure.innerText());

        figure.click();

        page.waitForURL(Pattern.compile("/voorstellen\\?.*provincie=gelderland"));
        assertThat(page.locator(".proposal-item")).hasCount(counted);
    }

    @Test
    void followsWhatOthersDoWithoutReloadAndWithoutTakingOneFromWhereOneIs() {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.goTo("Voortgang");
        Locator submitted = page.locator(".figure-tile-link").first();
        int before = Integer.parseInt(submitted.locator(".figure-tile-figure").innerText());
        page.evaluate("window.stayedOpen = true");
        submitted.focus();

        people.application().paths().underThemes(3).submit();

        assertThat(submitted.locator(".figure-tile-figure")).hasText(Integer.toString(before + 1));
        assertThat(submitted).isFocused();
        assertThat(page.evaluate("window.stayedOpen")).isEqualTo(true);
    }

    @Test
    void waitsWithOtherFiguresUntilOneIsOutOfAField() {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.setViewportSize(1024, 768);
        manager.goTo("Voortgang");
        Locator figure = page.locator(".figure-tile-link").first().locator(".figure-tile-figure");
        int before = Integer.parseInt(figure.innerText());
        // The board may know of a secret dossier of which the manager does not.
        Person other = people.at("ipo-bestuur");
        other.goTo("Voortgang");
        Locator elsewhere = other.page().locator(".figure-tile-figure").first();
        int beforeElsewhere = Integer.parseInt(elsewhere.innerText());
        Locator period = page.locator("vaadin-select.figure-period");
        period.click();
        page.locator("vaadin-select-item").first().waitFor();

        people.application().paths().underThemes(3).submit();
        assertThat(elsewhere).hasText(Integer.toString(beforeElsewhere + 1));
        assertThat(figure).hasText(Integer.toString(before));
        assertThat(page.locator("vaadin-select-item").first()).isVisible();

        page.keyboard().press("Escape");
        page.locator(".figure-tile-link").first().focus();
        assertThat(figure).hasText(Integer.toString(before + 1));
    }

    @Test
    void showsAProvinceItsOwnAndNotWhatIsLateElsewhere() {
        Person officer = people.at("beleid-gelderland");
        Page page = officer.page();
        page.setViewportSize(1024, 768);
        officer.open("voortgang?provincie=drenthe");

        assertThat(page.getByText("Van een andere provincie ziet u hoeveel voorstellen er zijn"))
                .hasCount(4);
        assertThat(page.locator(".proposal-numbers a")).hasCount(0);
        assertThat(page.locator(".figure-tile-link")).hasCount(4);
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
        OnPage.goBack(page);
        assertThat(page.locator("vaadin-select.figure-period")).containsText("Laatste 12 maanden");
    }
}
