package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Axe finds nothing serious or critical. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Set<String> LOOKED_AT = new HashSet<>();

    /** What depends on the colours alone; the rest is the same in the dark. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /** Colours pass into each other for a moment, within components too. */
    private static final String SETTLED =
            """
            async () => {
                const roots = (root) => [root, ...[...root.querySelectorAll('*')]
                    .filter(host => host.shadowRoot).flatMap(host => roots(host.shadowRoot))];
                await new Promise(requestAnimationFrame);
                await Promise.allSettled(roots(document).flatMap(root => root.getAnimations())
                    .filter(moving => moving.effect?.getComputedTiming().endTime !== Infinity)
                    .map(moving => moving.finished));
            }""";

    private Accessibility() {}

    /**
     * What a page shows in the middle of things, once, whoever comes to it first. How each page looks when one comes
     * to it is checked with all the {@link Sights}.
     */
    static void check(Page page, String state) {
        if (LOOKED_AT.add(state)) {
            assertNothingGrave(axe(page), state);
        }
    }

    static void checkInBothSchemes(Page page, String state) {
        assertNothingGrave(axe(page), state);
        turn(page, "dark");
        assertNothingGrave(axe(page).withRules(OF_COLOURS), state + ", in the dark");
        turn(page, "light");
    }

    /** In another language the colours are the same. */
    static void checkWords(Page page, String state) {
        assertNothingGrave(axe(page).disableRules(OF_COLOURS), state);
    }

    /** @param scheme {@code light} or {@code dark} */
    static void turn(Page page, String scheme) {
        page.evaluate("scheme => ibp.setScheme(scheme)", scheme);
        page.evaluate(SETTLED);
    }

    // What passes is a megabyte of a large page, which nobody reads.
    private static AxeBuilder axe(Page page) {
        // What is still fading in has too little contrast.
        page.evaluate(SETTLED);
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void assertNothingGrave(AxeBuilder axe, String state) {
        List<String> problems = axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Accessibility::describe)
                .toList();
        assertThat(problems).as("axe on %s", state).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .limit(5)
                .collect(Collectors.joining("\n  ", "%s: %s\n  ".formatted(rule.getId(), rule.getHelp()), "\n"));
    }
}
