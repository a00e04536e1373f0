package nl.ibp.journey;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Browsers of people who went home without signing out. Whoever comes to the same seat in a later test takes one over:
 * signing in and fetching everything anew took most of the time of a journey, and is tested apart.
 */
final class SignedInBrowsers {

    private static final Map<Application, Map<String, Deque<BrowserContext>>> RESTING = new HashMap<>();

    private SignedInBrowsers() {}

    static Optional<BrowserContext> take(Application application, String seat) {
        return Optional.ofNullable(at(application, seat).poll());
    }

    /** Ready for the next one: no page open, and speaking the language that the browser asks for. */
    static void leave(Application application, String seat, BrowserContext browser) {
        browser.pages().forEach(page -> page.close());
        browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("ibp-language"));
        at(application, seat).add(browser);
    }

    private static Deque<BrowserContext> at(Application application, String seat) {
        return RESTING.computeIfAbsent(application, any -> new HashMap<>())
                .computeIfAbsent(seat, any -> new ArrayDeque<>());
    }
}
