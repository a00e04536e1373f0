package nl.ibp.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/** Waits for what holds on a page, asked from outside: its policy lets no text become code while it runs. */
final class OnPage {

    private OnPage() {}

    /** @param expression of which it is asked again and again whether it is true, or is there; not while the page changes */
    static void await(Page page, String expression) {
        page.waitForCondition(() -> isTrue(page, expression));
    }

    private static boolean isTrue(Page page, String expression) {
        try {
            return (Boolean) page.evaluate("Boolean(" + expression + ")");
        } catch (PlaywrightException leaving) {
            return false;
        }
    }
}
