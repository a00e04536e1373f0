package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who asks for less movement finds the lists of choices where everybody finds them. */
class ReducedMotionJourney {

    @RegisterExtension
    final People people = People.of(Application::empty);

    private Page page;

    @BeforeEach
    void askForLess() {
        page = people.holding("beheer").page();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    @AfterEach
    void moveAgain() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    @Test
    void choosesFromListInDialog() {
        page.navigate("beheer/functies/aac-re-drenthe");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Regel vervanging"))
                .click();
        Locator substitute =
                page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.COMBOBOX).first();

        substitute.fill("Manager");

        chooses("Programmamanager");
        assertThat(substitute).hasValue("Programmamanager");
    }

    @Test
    void choosesFromListOnPage() {
        page.navigate("beheer/colleges");
        Locator province = page.locator("vaadin-select");

        province.click();

        chooses("Groningen");
        assertThat(province).containsText("Groningen");
    }

    private void chooses(String name) {
        Locator option = page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
        assertThat(option).isInViewport();
        option.click();
    }
}
