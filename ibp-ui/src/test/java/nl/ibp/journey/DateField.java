package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Types a day as a person does: the calendar opens at the first character, and Enter closes it. */
final class DateField {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    private DateField() {}

    static void fill(Locator field, LocalDate day) {
        fill(field, text(day));
    }

    /** As it is shown. */
    static String text(LocalDate day) {
        return DAY.format(day);
    }

    /** @param day that may be none */
    static void fill(Locator field, String day) {
        Page page = field.page();
        field.fill(day);
        // The open calendar hides all else from assistive technology. Closed by a key that no person presses so soon,
        // within the very frame in which it opens, it would leave all else hidden.
        page.waitForCondition(() -> hidesOthers(page));
        page.keyboard().press("Enter");
        assertClosed(page);
        page.waitForCondition(() -> !hidesOthers(page));
    }

    static void assertClosed(Page page) {
        assertThat(page.locator("vaadin-date-picker-overlay:is([opened], [closing])"))
                .hasCount(0);
    }

    private static boolean hidesOthers(Page page) {
        return (Boolean) page.evaluate(
                "() => [...document.querySelectorAll('vaadin-date-picker')].some(picker => picker.__showOthers)");
    }
}
