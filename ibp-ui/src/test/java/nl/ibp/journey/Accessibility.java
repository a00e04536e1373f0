package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Axe finds nothing serious or critical; each kind of page is looked at once in each language and scheme. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private Accessibility() {}

    /** @param kind what the page is, whatever it is about */
    static void check(Page page, String kind) {
        Object look = page.evaluate("document.documentElement.lang + (document.documentElement"
                + ".hasAttribute('data-scheme-dark') ? ' dark' : '')");
        if (LOOKED_AT.add(kind + " " + look)) {
            assertThat(problems(page)).as("axe on %s (%s)", kind, look).isEmpty();
        }
    }

    private static List<String> problems(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Accessibility::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .limit(5)
                .collect(Collectors.joining("\n  ", "%s: %s\n  ".formatted(rule.getId(), rule.getHelp()), "\n"));
    }
}
