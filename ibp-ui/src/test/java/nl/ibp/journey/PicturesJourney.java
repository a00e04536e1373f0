package nl.ibp.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Makes the pictures of the README anew, from the demonstration portfolio, into the folder that is given from the
 * project's root: {@code -Dibp.pictures=docs/images}.
 */
@EnabledIfSystemProperty(named = PicturesJourney.FOLDER, matches = ".+")
class PicturesJourney {

    static final String FOLDER = "ibp.pictures";

    /** What scrolls on a page is seen as a whole in a picture. */
    private static final String WHOLE =
            """
            (canvas) => {
                const left = canvas.getBoundingClientRect().left - canvas.scrollLeft;
                const right = Math.max(...[...canvas.querySelectorAll('svg g')]
                    .map((part) => part.getBoundingClientRect()).filter((box) => box.width < 1000)
                    .map((box) => box.right));
                const [width, height] = [Math.ceil(right - left) + 8, canvas.scrollHeight];
                for (let up = canvas; up; up = up.parentElement) {
                    up.style.overflow = 'visible';
                    up.style.maxWidth = 'none';
                    up.style.maxHeight = 'none';
                }
                canvas.style.overflow = 'hidden';
                canvas.style.minWidth = '0';
                canvas.style.width = width + 'px';
                canvas.style.height = height + 'px';
            }""";

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void ofTheProcessAsTheEngineRunsIt() {
        Page page = dossier("Noordelijk plateau");
        page.setViewportSize(2600, 1100);
        Sights.openProcess(page);
        people.holding("manager").button("Vergroot om te lezen").click();
        Locator diagram = page.locator(".process-diagram-canvas");
        diagram.locator("svg").waitFor();
        diagram.evaluate(WHOLE);

        diagram.screenshot(new Locator.ScreenshotOptions().setPath(picture("process")));
    }

    @Test
    void ofTheWorkOfTheBureau() {
        Page page = open("ipo-bureau", "werk");
        page.locator(".pane-detail .button-link").waitFor();

        keep(page, "my-work");
    }

    @Test
    void ofAMembersTask() {
        Person member = people.at("bac-re-zeeland");
        Page page = member.open("werk").page();
        page.locator(".item-title").first().click();
        page.locator(".task-form").waitFor();
        page.locator(".task-form vaadin-radio-button input").nth(1).check();
        page.locator(".task-form textarea").first().fill("Maak duidelijker welk deel bij de provincie ligt.");
        page.locator(".save-indicator:not(.is-saving)")
                .getByText("Concept bewaard")
                .waitFor();
        page.locator("h1").click();

        keep(page, "task");
    }

    @Test
    void ofADossier() {
        keep(dossier("Food Valley"), "dossier");
    }

    private Page open(String seat, String address) {
        return people.at(seat).open(address).page();
    }

    private Page dossier(String title) {
        Page page = open("manager", "voorstellen?zoek=" + title);
        page.locator(".proposal-item .item-title").first().click();
        page.locator(".dossier-sections h2").first().waitFor();
        return page;
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(name)));
    }

    /** The tests run in the folder of their module. */
    private static Path picture(String name) {
        return Path.of("..").resolve(System.getProperty(FOLDER)).resolve(name + ".png");
    }
}
