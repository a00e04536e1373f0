package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What the signed-in person was told. */
final class NoticePage {

    private final Page page;

    private NoticePage(Page page) {
        this.page = page;
    }

    /** By the bell in the top bar. */
    static NoticePage openedBy(Person person, String title) {
        person.page().locator(".top-bell").click();
        assertThat(person.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
        Accessibility.check(person.page(), "notices");
        return new NoticePage(person.page());
    }

    private Locator row(String proposal) {
        return page.locator(".notice-item")
                .filter(new Locator.FilterOptions().setHasText(proposal))
                .first();
    }

    /** The latest about this proposal says all of this. */
    NoticePage says(String proposal, String... texts) {
        for (String text : texts) {
            assertThat(row(proposal)).containsText(text);
        }
        return this;
    }

    NoticePage reads(String proposal, String button, String unread) {
        row(proposal)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        assertThat(row(proposal)).not().containsText(unread);
        return this;
    }
}
