package nl.ibp.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/** Waits for what holds on a page, asked from outside: its policy lets no text become code while it runs. */
final class OnPage {

    private static final String AT_REST =
            """
            !window.Vaadin.Flow.navigation
                && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())""";

    private OnPage() {}

    /** @param expression of which it is asked again and again whether it is true, or is there; not while the page changes */
    static void await(Page page, String expression) {
        page.waitForCondition(() -> isTrue(page, expression));
    }

    /** A step back, once the page has got all that was on its way to it: one that comes before that is lost. */
    static void goBack(Page page) {
        await(page, AT_REST);
        page.goBack();
    }

    private static boolean isTrue(Page page, String expression) {
        try {
            return (Boolean) page.evaluate("Boolean(" + expression + ")");
        } catch (PlaywrightException leaving) {
            return false;
        }
    }
}
