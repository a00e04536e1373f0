package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The inbox of the signed-in person. */
final class MyWork {

    private final Person person;
    private final Page page;

    MyWork(Person person) {
        this.person = person;
        page = person.page();
    }

    Page page() {
        return page;
    }

    Locator rows() {
        return page.locator(".item-list > li");
    }

    /** The row of this task on this proposal. */
    Locator row(String task, String proposal) {
        return rows().filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(proposal));
    }

    /** The row below this one, or above it where it is the last; found again by where it leads. */
    Locator neighbour(Locator row) {
        Object address = row.evaluate("row => (row.nextElementSibling ?? row.previousElementSibling)"
                + ".querySelector('.item-title').getAttribute('href')");
        return rows().filter(new Locator.FilterOptions().setHas(page.locator("[href='" + address + "']")));
    }

    MyWork shows(String task, String proposal) {
        assertThat(row(task, proposal)).isVisible();
        return this;
    }

    MyWork doesNotShow(String task, String proposal) {
        assertThat(row(task, proposal)).hasCount(0);
        return this;
    }

    /** As the title of the page says, wherever in the browser one looks. */
    MyWork waiting(int count) {
        assertThat(page).hasTitle(count == 0 ? "Mijn werk – IBP" : "(%d) Mijn werk – IBP".formatted(count));
        return this;
    }

    /** The chair does not wait for the members who have not answered on this proposal. */
    MyWork closesEarly(String proposal) {
        Locator card = page.locator(".consultation-card").filter(new Locator.FilterOptions().setHasText(proposal));
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluit vervroegd"))
                .click();
        Locator question = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).isVisible();
        Accessibility.check(page, "question before closing early");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluit vervroegd"))
                .click();
        assertThat(page.getByText("Consultatie vervroegd gesloten")).isVisible();
        return this;
    }

    TaskPage take(String task, String proposal) {
        open(task, proposal);
        return TaskPage.of(person, task);
    }

    /** The task of writing leads to a page of its own. */
    DraftPage write(String task, String proposal) {
        open(task, proposal);
        return DraftPage.of(person);
    }

    private void open(String task, String proposal) {
        row(task, proposal)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task + ": "))
                .click();
    }
}
