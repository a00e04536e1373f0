package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager looks in the drawing of the process for where proposals stand. */
class ProcessJourney {

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void leadsFromAStepToTheDossiersThatStandThere() {
        Page page = people.at("manager").open("voortgang/proces").page();
        Locator stop = stop(page, "Laat bestuur besluiten");
        int counted = Integer.parseInt(stop.locator(".map-count").textContent());

        stop.click();

        page.waitForURL(Pattern.compile("stap=boardDecision"));
        assertThat(page.locator(".item-list > .item")).hasCount(counted);
        assertThat(page.locator("#bij-deze-stap")).isFocused();
        OnPage.goBack(page);
        assertThat(page.locator("#bij-deze-stap")).hasCount(0);
    }

    @Test
    void leadsThereByTheTableAndTheKeyboardToo() {
        Page page = people.at("manager").open("voortgang/proces").page();
        Locator row = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Stap voor stap"))
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Laat bestuur besluiten"));
        String counted = row.locator("td").first().innerText();
        row.getByRole(AriaRole.LINK).focus();

        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile("stap=boardDecision"));
        assertThat(page.locator(".item-list > .item")).hasCount(Integer.parseInt(counted));
    }

    @Test
    void opensWhatIsCalledInItsOwnDrawing() {
        Page page = people.at("manager").open("voortgang/proces").page();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open het proces: Besluit van de Staten"))
                .click();

        page.waitForURL(Pattern.compile("model=statesDecision"));
        assertThat(stop(page, "Behandel in Statencommissie")).isVisible();
        Accessibility.check(page, "process of the States");
    }

    @Test
    void followsWhatHappensWithoutReload() {
        DossierPath dossier = people.application().paths().foodValley();
        Page page = people.at("manager").open("voortgang/proces").page();
        Locator count = stop(page, "Besluit over indienen").locator(".map-count");
        int before = Integer.parseInt(count.textContent());

        dossier.submit();

        assertThat(count).hasText(String.valueOf(before + 1));
    }

    @Test
    void takesTheDrawingAlong() throws IOException {
        Page page = people.at("manager").open("voortgang/proces?kleur=p90").page();
        page.locator(".process-map").waitFor();

        Download svg = page.waitForDownload(() -> page.locator(".process-chart")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("SVG")))
                .click());
        Download png = page.waitForDownload(() -> page.locator(".process-chart")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("PNG")))
                .click());

        assertThat(Files.readString(svg.path()))
                .contains("volledigheid", "<rect")
                .doesNotContain("foreignObject");
        BufferedImage picture = ImageIO.read(png.path().toFile());
        assertThat(picture.getWidth()).isGreaterThan(1500);
        assertThat(coloursIn(picture)).hasSizeGreaterThan(5);
    }

    private static Set<Integer> coloursIn(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 5) {
            for (int y = 0; y < picture.getHeight(); y += 5) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }

    private static Locator stop(Page page, String name) {
        return page.locator(".process-map a[aria-label^='" + name + "']");
    }
}
