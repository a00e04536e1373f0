package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ibp.domain.fixture.ContentBuilder.content;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever has much work finds what they look for, again tomorrow, and shows a colleague the same. */
class FindingWorkJourney {

    private static final String MEMBER = "aac-energie-zeeland";
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
        page.getByLabel("Verwijder weergave Zon").press("Enter");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verwijder weergave"))
                .press("Enter");
        assertThat(view(page, "Zon (AAC Energie)")).hasCount(0);
        assertThat(member.button("Bewaar weergave")).isFocused();
    }

    @Test
    void isFoundAgainWhereOneLeftIt() {
        underReview("Wind op zee");
        Page page = people.at(MEMBER).open("werk?zoek=op&groepeer=ja").page();
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
        writer.button("Leg voor aan colleges").click();

        Locator next = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volgende"));
        assertThat(next).containsText("Dijk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Naar mijn werk"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/werk\\?zoek=dijk$"));
        assertThat(page.locator(".item-title")).hasCount(1);
        page.goBack();
        next.click();
        page.waitForURL(Pattern.compile("/concept\\?uit=zoek"));
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
