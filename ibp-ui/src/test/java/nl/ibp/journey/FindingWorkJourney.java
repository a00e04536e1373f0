package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ibp.domain.fixture.ContentBuilder.content;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.path.DossierPath;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever has much work finds what they look for, again tomorrow, and shows a colleague the same. */
class FindingWorkJourney {

    private static final String MEMBER = "aac-energie-zeeland";
    private static final String OTHER_MEMBER = "aac-re-zeeland";
    private static final String COLLEAGUE = "aac-energie-limburg";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void isFoundByWordsKeptAsAViewAndFoundAgainByAColleague() {
        DossierPath solar = underReview("Zonneweides langs de kust");
        underReview("Warmte uit mijnwater");
        Person member = people.at(MEMBER);
        Page page = member.open("werk").page();
        Locator titles = page.locator(".pane-list .item-title");
        assertThat(titles).hasCount(2);

        page.getByLabel("Zoek op woord of nummer").fill("zonnew");
        assertThat(titles).hasCount(1);
        assertThat(titles).containsText(solar.proposal().currentContent().title());
        assertThat(page).hasURL(Pattern.compile("zoek=zonnew"));
        assertThat(page.getByText("1 taak")).isVisible();

        member.button("Bewaar weergave").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Naam").fill("Zon");
        dialog.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("AAC Energie"))
                .click();
        Accessibility.check(page, "keeping a view");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bewaar weergave"))
                .click();
        assertThat(view(page, "Zon (AAC Energie)")).hasAttribute("aria-current", "page");
        assertThat(view(page, "Zon (AAC Energie)")).isFocused();

        member.open("voorstellen").open("werk");
        assertThat(titles).hasCount(1);
        view(page, "Alles").press("Enter");
        assertThat(titles).hasCount(2);
        assertThat(view(page, "Alles")).isFocused();

        Page other = people.at(COLLEAGUE).open("werk").page();
        view(other, "Zon (AAC Energie)").click();
        assertThat(other.locator(".pane-list .item-title")).hasCount(1);
        other.getByLabel("Zoek op woord of nummer").fill("bestaat niet");
        assertThat(other.getByText("Geen werk gevonden")).isVisible();
        Accessibility.check(other, "no work found");

        view(page, "Zon (AAC Energie)").click();
        Locator remove = page.getByLabel("Verwijder weergave Zon");
        assertThat(remove).isVisible();
        remove.press("Enter");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verwijder weergave"))
                .press("Enter");
        assertThat(view(page, "Zon (AAC Energie)")).hasCount(0);
        assertThat(member.button("Bewaar weergave")).isFocused();
    }

    @Test
    void isFoundAgainWhereOneLeftIt() {
        for (String name : new String[] {"een", "twee"}) {
            people.application()
                    .paths()
                    .draft(Fixtures.UTRECHT, content().titled("Haven " + name).underThemes(3))
                    .throughIntake();
        }
        Page page = people.at(OTHER_MEMBER).open("werk?zoek=haven&groepeer=ja").page();
        Locator second = page.locator(".pane-list .item").last();
        second.locator(".item-look").click();
        assertThat(second).hasAttribute("aria-current", "true");
        String where = page.url();

        page.navigate("voorstellen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mijn werk"))
                .first()
                .click();

        assertThat(page).hasURL(where);
        assertThat(second).hasAttribute("aria-current", "true");
        assertThat(second).isInViewport();
    }

    @Test
    void showsTheWholeNameOfALongTheme() {
        Page page = people.at(OTHER_MEMBER).page();
        for (int width : new int[] {1024, 390}) {
            page.setViewportSize(width, 900);
            page.navigate("werk?thema=8");
            if (width < 720) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filters en volgorde"))
                        .click();
            }
            Locator chosen = page.locator("vaadin-select-value-button > vaadin-select-item")
                    .filter(new Locator.FilterOptions().setHasText("8. Goed openbaar bestuur"));
            assertThat(chosen).isVisible();
            Assertions.assertThat(chosen.evaluate("item => item.scrollWidth - item.clientWidth"))
                    .as("pixels of the name out of sight at %d", width)
                    .isEqualTo(0);
        }
    }

    @Test
    void leadsFromADraftBackToTheListOneCameFrom() {
        for (String name : new String[] {"een", "twee"}) {
            people.application()
                    .paths()
                    .draft(Fixtures.UTRECHT, content().titled("Dijk " + name).underThemes(1));
        }
        Person writer = people.at("beleid-utrecht");
        Page page = writer.open("werk?zoek=dijk").page();

        page.locator(".item-title").first().click();
        page.waitForURL(Pattern.compile("/concept\\?uit=zoek"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bijlagen"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("uit=zoek.*stap=bijlagen"));
        writer.button("Leg voor aan colleges").click();

        Locator next = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volgende"));
        assertThat(next).containsText("Dijk");
        next.click();
        assertThat(page.locator("main h1")).hasText("Voorstel schrijven");
        assertThat(page).hasURL(Pattern.compile("/concept\\?uit=zoek"));
        OnPage.goBack(page);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Naar mijn werk").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("/werk\\?zoek=dijk$"));
        assertThat(page.locator(".item-title")).hasCount(1);
    }

    private DossierPath underReview(String title) {
        return people.application()
                .paths()
                .draft(Fixtures.UTRECHT, content().titled(title).underThemes(1))
                .throughIntake();
    }

    private static Locator view(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Weergaven"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
