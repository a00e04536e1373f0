package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ibp.domain.proposal.ProposalId;

/** The page where a proposal is written, in five steps. */
final class DraftPage {

    private static final Pattern ADDRESS = Pattern.compile("voorstellen/([^/]+)/concept");

    private final Page page;
    private final ProposalId id;

    private DraftPage(Page page, ProposalId id) {
        this.page = page;
        this.id = id;
    }

    static DraftPage begunBy(Person person) {
        person.open("voorstellen");
        person.button("Nieuw voorstel").click();
        return of(person);
    }

    static DraftPage of(Person person) {
        assertThat(person.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Voorstel schrijven");
        person.page().waitForURL(ADDRESS);
        return new DraftPage(person.page(), idAt(person.page().url()));
    }

    private static ProposalId idAt(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.find()) {
            throw new IllegalStateException("No draft at " + url);
        }
        return ProposalId.parse(address.group(1)).orElseThrow();
    }

    ProposalId id() {
        return id;
    }

    DraftPage where(String region) {
        return step("Waar").fill("Naam van het gebied", region);
    }

    DraftPage what(String title, String summary, String... themes) {
        step("Wat").fill("Titel", title).fill("Samenvatting", summary);
        for (String theme : themes) {
            tick(theme);
        }
        return this;
    }

    DraftPage with(String... provinces) {
        step("Met wie");
        for (String province : provinces) {
            tick(province);
        }
        return this;
    }

    DraftPage asks(String request, String ministry) {
        step("Met wie");
        button("Voeg vraag toe").click();
        fill("Vraag", request).fill("Aan welk ministerie", ministry);
        page.getByLabel("Aan welk ministerie").press("Enter");
        return this;
    }

    /** @param amount as one types it: digits, or PM */
    DraftPage money(String province, String source, int year, String amount) {
        return step("Geld").fill("%s, %s, %d: bedrag of PM".formatted(province, source, year), amount);
    }

    /** Goes to a step, which looks the same whether or not one is there already. */
    DraftPage step(String name) {
        page.getByLabel("Stappen van dit voorstel")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "\\b")))
                .click();
        assertThat(page.locator(".draft-body").getByRole(AriaRole.HEADING).first())
                .hasText(name);
        return this;
    }

    DraftPage fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    DraftPage tick(String choice) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(choice))
                .check();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** All that was typed is there again for who comes back. */
    DraftPage keeps(String step, String label, String text) {
        assertThat(step("Bijlagen").page.locator(".save-indicator")).containsText("Concept bewaard");
        page.reload();
        step(step);
        assertThat(field(label)).hasValue(text);
        return this;
    }

    DraftPage refuses(String message) {
        button("Leg voor aan colleges").click();
        assertThat(page.locator(".error-summary")).containsText(message);
        Accessibility.check(page, "draft refused");
        return this;
    }

    /** Why it came back, in the words of who sent it back. */
    DraftPage tells(String reason) {
        assertThat(page.locator(".draft-revision")).containsText(reason);
        return this;
    }

    void submit() {
        button("Leg voor aan colleges").click();
        assertThat(page.getByText("Voorgelegd aan de colleges")).isVisible();
        Accessibility.check(page, "draft submitted");
    }
}
