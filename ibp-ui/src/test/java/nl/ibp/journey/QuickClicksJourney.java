package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who clicks on while another page is still coming gets what was clicked last, whole. */
class QuickClicksJourney {

    private static final String CLICK_BOTH =
            """
            ([first, second]) => {
                document.querySelector(first).click();
                setTimeout(() => document.querySelector(second).click());
            }""";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void leadToTheLastOfTwoSteps() {
        Person officer = people.at("beleid-zeeland");
        DraftPage.begunBy(officer);

        click(officer.page(), ".draft-rail li:nth-child(2) a", ".draft-rail li:nth-child(4) a");

        officer.page().waitForURL(Pattern.compile("stap=geld"));
        assertThat(officer.page().locator(".draft-rail li:nth-child(4) a")).hasAttribute("aria-current", "step");
        assertThat(officer.page().locator(".draft-body h2").first()).hasText("Geld");
    }

    @Test
    void leadAwayFromAPageThatIsComing() {
        Person manager = people.at("manager").open("voortgang?periode=jaar-2026");

        click(manager.page(), ".frame-side a[href^=programma]", "main a[href*='voortgang/aan-zet']");

        manager.page().waitForURL(Pattern.compile("voortgang/aan-zet\\?periode=jaar-2026"));
        assertThat(manager.page().locator("main h1")).hasText("Wie is aan zet");
    }

    private static void click(Page page, String first, String second) {
        page.evaluate(CLICK_BOTH, new String[] {first, second});
    }
}
