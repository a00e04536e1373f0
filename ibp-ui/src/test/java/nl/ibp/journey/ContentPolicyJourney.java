package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What gets into a page does not run there. That everything of ours does is seen by all other journeys: a browser says
 * what it refused on its console, and {@link People} fails on that.
 */
class ContentPolicyJourney {

    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

    /** As if a text had been put into the page without being escaped, in each way that makes browsers run something. */
    private static final String PLANT =
            """
            () => {
                const part = document.createElement('div');
                document.body.append(part);
                part.innerHTML = `<img src="nowhere" onerror="window.hacked = 'image'">
                    <a href="javascript:window.hacked = 'link'">a</a><b onclick="window.hacked = 'click'">b</b>`;
                part.querySelector('a').click();
                part.querySelector('b').click();
                const script = document.createElement('script');
                script.textContent = "window.hacked = 'script'";
                part.append(script);
                const elsewhere = document.createElement('script');
                elsewhere.src = 'https://elsewhere.example/script.js';
                part.append(elsewhere);
            }""";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void marksTheScriptsOfEachAnswerAnew() {
        String first = assertOnlyMarkedScripts(get("aanmelden"));
        String second = assertOnlyMarkedScripts(get("aanmelden"));

        assertThat(first).isNotEqualTo(second);
    }

    private static String assertOnlyMarkedScripts(APIResponse page) {
        String policy = page.headers().get("content-security-policy");
        String scripts = directive(policy, "script-src");
        assertThat(scripts).matches("'self' 'nonce-[A-Za-z0-9+/=]{24}'");
        String mark = scripts.replaceAll(".*nonce-|'$", "");
        assertThat(SCRIPT.matcher(page.text()).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(script -> script.contains("nonce=\"" + mark + "\""));
        return mark;
    }

    private static String directive(String policy, String name) {
        return List.of(policy.split(";\\s*")).stream()
                .filter(directive -> directive.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    @Test
    void tellsBrowsersToKeepPagesToThemselves() {
        assertThat(get("aanmelden").headers())
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsKey("permissions-policy")
                .doesNotContainKeys("server", "x-powered-by")
                .hasEntrySatisfying("cache-control", value -> assertThat(value).contains("no-store"))
                .hasEntrySatisfying("set-cookie", value -> assertThat(value).contains("HttpOnly", "SameSite=Lax"));
        for (String other : List.of("ibp.js", "bestaat-niet", "favicon.svg")) {
            assertThat(directive(get(other).headers().get("content-security-policy"), "script-src"))
                    .as(other)
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void runsNothingThatWasPlanted() {
        Person manager = people.at("manager").open("voorstellen");
        Page page = manager.page();

        page.evaluate(PLANT);

        page.waitForCondition(() -> refusals(manager) >= 5);
        assertThat(page.evaluate("window.hacked ?? 'nothing'")).isEqualTo("nothing");
        manager.expectErrors();
    }

    private static long refusals(Person person) {
        return person.errors().stream()
                .filter(error -> error.contains("Content Security Policy"))
                .count();
    }

    @Test
    void makesFunctionsOfTheFrameworksTexts() {
        Person manager = people.at("manager").open("voorstellen");

        Object made = manager.page()
                .evaluate(
                        """
                        () => ({
                            sum: new Function('a', 'b', 'return a + b')(1, 2),
                            plain: Function('return this === window')(),
                            once: new Function('a', 'return a') === new Function('a', 'return a'),
                            kind: new Function('') instanceof Function,
                        })""");

        assertThat(made).isEqualTo(Map.of("sum", 3, "plain", true, "once", true, "kind", true));
    }

    private APIResponse get(String address) {
        return people.stranger("nobody").context().request().get(address);
    }
}
