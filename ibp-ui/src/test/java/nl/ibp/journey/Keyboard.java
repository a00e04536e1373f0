package nl.ibp.journey;

import com.microsoft.playwright.Page;
import java.util.Arrays;

/** What somebody has who has no mouse, and what they hear at the cursor. */
final class Keyboard {

    /** No page makes people press Tab more often than this to come to what they look for. */
    private static final int PATIENCE = 250;

    /** What stands at the cursor, in the words one hears: its label, or its own text. */
    private static final String HEARD =
            """
            () => {
                const here = document.activeElement;
                const label = (here.getAttribute('aria-labelledby') ?? '').split(' ')
                    .map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();
                return here.getAttribute('aria-label') || label || here.labels?.[0]?.textContent || here.textContent;
            }""";

    private final Page page;

    Keyboard(Person person) {
        page = person.page();
    }

    /** Presses Tab until the cursor stands at something whose surroundings say all of this. */
    Keyboard walkTo(String name, String... beside) {
        StringBuilder way = new StringBuilder();
        for (int steps = 0; steps < PATIENCE; steps++) {
            String heard = heard();
            way.append(heard.strip()).append(" | ");
            if (heard.strip().startsWith(name) && isBeside(beside)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("Never came to '" + name + "', but along " + way);
    }

    private boolean isBeside(String... beside) {
        String row = (String)
                page.evaluate("() => (document.activeElement.closest('li') ?? document.activeElement).textContent");
        return Arrays.stream(beside).allMatch(row::contains);
    }

    String heard() {
        return String.valueOf(page.evaluate(HEARD));
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Walks to a date and types it; the calendar that opens meanwhile takes the cursor back while it closes. */
    Keyboard fillDate(String field, String day) {
        fill(field, day).press("Enter");
        DateField.assertClosed(page);
        return this;
    }

    /** Walks to a field and types into it. */
    Keyboard fill(String field, String text) {
        return walkTo(field).type(text);
    }
}
