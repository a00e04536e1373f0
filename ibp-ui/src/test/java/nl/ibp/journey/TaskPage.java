package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The page of one task: what one needs to decide, and the form. */
final class TaskPage {

    private final Page page;
    private final Locator form;

    private TaskPage(Person person) {
        page = person.page();
        form = page.locator(".task-form");
    }

    static TaskPage of(Person person, String task) {
        TaskPage opened = new TaskPage(person);
        assertThat(person.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(task);
        opened.form.waitFor();
        return opened;
    }

    Locator form() {
        return form;
    }

    /** One of a group of choices, by its words without what explains them. */
    TaskPage choose(String choice) {
        return check("vaadin-radio-button", choice);
    }

    /** A box. */
    TaskPage tick(String choice) {
        return check("vaadin-checkbox", choice);
    }

    private TaskPage check(String kind, String words) {
        form.locator(kind)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(words, new Page.GetByTextOptions().setExact(true))))
                .locator("input")
                .check();
        return this;
    }

    TaskPage fill(String label, String text) {
        form.getByLabel(label, exactly()).fill(text);
        return this;
    }

    TaskPage fill(String label, LocalDate day) {
        DateField.fill(form.getByLabel(label, exactly()), day);
        return this;
    }

    /** Types in a table, in this line of it from 1, the cells from left to right. */
    TaskPage fillLine(String table, int line, String... cells) {
        Locator row = form.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName(table))
                .getByRole(AriaRole.ROW)
                .nth(line);
        for (int i = 0; i < cells.length; i++) {
            row.getByRole(AriaRole.TEXTBOX).nth(i).fill(cells[i]);
        }
        return this;
    }

    /** What stands beside the form, to decide on. */
    TaskPage reads(String... texts) {
        for (String text : texts) {
            assertThat(page.locator(".task-material")).containsText(text);
        }
        return this;
    }

    /** What the form itself says. */
    TaskPage shows(String text) {
        assertThat(form).containsText(text);
        return this;
    }

    Locator field(String label) {
        return form.getByLabel(label, exactly());
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    TaskPage press(String button) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Presses the button, and reads that it was done. */
    void send(String button, String done) {
        press(button);
        assertThat(form.getByText(done)).isVisible();
        Accessibility.check(page, "sent");
    }

    TaskPage refuses(String message) {
        assertThat(page.locator(".error-summary")).containsText(message);
        Accessibility.check(page, "refused");
        return this;
    }

    TaskPage keeps() {
        assertThat(page.locator(".save-indicator:not(.is-saving)")).containsText("Concept bewaard");
        return this;
    }
}
