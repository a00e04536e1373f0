package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The programme says how its milestones stand, and colleges read it in a report that stays as it is. */
class ProgrammeJourney {

    private static final String MILESTONE = "Nationale Woonagenda";
    private static final String NOTE = "Wacht op het advies van de nieuwe minister.";
    private static final String WORDS = "Het kwartaal stond in het teken van wonen.";

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void reportsADelayThatCollegesReadOf() {
        Person manager = people.at("manager");
        Page page = manager.page();
        manager.goTo("Programma");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld de stand van: " + MILESTONE))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText("Vertraagd").click();
        dialog.getByLabel("Nieuwe datum").fill("ooit");
        dialog.getByRole(AriaRole.BUTTON, named("Meld stand")).click();
        assertThat(dialog.getByText("Deze datum begrijpen we niet").first()).isVisible();
        dialog.getByLabel("Nieuwe datum").fill("medio 2027");
        dialog.getByRole(AriaRole.BUTTON, named("Meld stand")).click();
        assertThat(dialog.getByText("Schrijf waardoor het is vertraagd.").first())
                .isVisible();
        dialog.getByLabel("Toelichting").fill(NOTE);
        dialog.getByRole(AriaRole.BUTTON, named("Meld stand")).click();

        assertThat(page.getByText("De stand van “" + MILESTONE + "” is gemeld."))
                .isVisible();
        assertThat(row(page)).containsText("Medio 2027");
        assertThat(row(page)).containsText("was: Mei 2018");
        assertThat(row(page)).containsText("Vertraagd");
        assertThat(page.locator(".chart-drawing"))
                .containsText(Pattern.compile(MILESTONE + "[\\s\\S]*Medio 2027 · Vertraagd"));

        page.getByText("Verslag over een kwartaal bekijken").click();
        page.locator("vaadin-select.figure-period").click();
        page.getByRole(AriaRole.OPTION).first().click();
        page.waitForURL(Pattern.compile("kwartaal=\\d{4}-\\d"));
        assertThat(page.locator(".report")).containsText(NOTE);
        manager.button("Stel vast").click();
        dialog.getByLabel("Wat het programma erbij zegt").fill(WORDS);
        dialog.getByRole(AriaRole.BUTTON, named("Stel vast")).click();
        page.waitForURL(Pattern.compile("/programma/verslag/1$"));

        Person college = people.at("gs-zeeland");
        Page read = college.page();
        college.goTo("Programma");
        assertThat(read.getByText("Meld stand")).hasCount(0);
        read.getByText(Pattern.compile("^Verslag 1 over het")).click();
        assertThat(read.locator(".report")).containsText(WORDS);
        assertThat(read.locator(".report")).containsText(NOTE);
        assertThat(college.button("Stel vast")).hasCount(0);
    }

    private static Locator row(Page page) {
        return page.locator(".milestones tbody tr").filter(new Locator.FilterOptions().setHasText(MILESTONE));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
