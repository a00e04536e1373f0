package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody without a mouse does everything that somebody with one does. */
class KeyboardJourney {

    private static final String SEAT = "aac-re-fryslan";

    /** No page makes people press Tab more often than this to come to what they look for. */
    private static final int PATIENCE = 60;

    /** What stands at the cursor, in the words one hears: its label, or its own text. */
    private static final String HEARD =
            """
            () => {
                const here = document.activeElement;
                const label = (here.getAttribute('aria-labelledby') ?? '').split(' ')
                    .map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();
                return here.getAttribute('aria-label') || label || here.labels?.[0]?.textContent || here.textContent;
            }""";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void findsAndFinishesAReviewByKeyboardAlone() {
        String proposal = people.application()
                .paths()
                .underThemes(3)
                .throughIntake()
                .proposal()
                .number()
                .toString();
        Person member = people.stranger(SEAT);
        member.open("werk");
        signIn(member);

        String address = member.page().url();
        assertThat(address).endsWith("/werk");
        walkTo(member, "Geef standpunt", proposal);
        press(member, "Enter");
        member.page().waitForURL(Pattern.compile("/taak/"));
        assertThat(member.page().getByText(proposal).first()).isVisible();

        walkTo(member, "Positief");
        press(member, "ArrowDown");
        press(member, "Space");
        walkTo(member, "Toelichting");
        member.page().keyboard().type("Let op de bereikbaarheid.");
        walkTo(member, "Voorwaarden");
        walkTo(member, "Verstuur standpunt");
        press(member, "Enter");

        assertThat(member.page().getByText("Standpunt verstuurd")).isVisible();
        walkTo(member, "Naar mijn werk");
        press(member, "Enter");
        member.page().waitForURL(Pattern.compile("/werk$"));
        new MyWork(member).doesNotShow("Geef standpunt", proposal);
    }

    @Test
    void sendsFromWithinAFieldAndIsLedToWhatIsWrong() {
        String proposal = people.application()
                .paths()
                .underThemes(3)
                .throughIntake()
                .proposal()
                .number()
                .toString();
        Person member = people.at(SEAT);
        TaskPage task = member.work().take("Geef standpunt", proposal);
        walkTo(member, "Toelichting");
        member.page().keyboard().type("Nog niet rijp.");

        press(member, "Control+Enter");
        task.refuses("Kies een standpunt");
        walkTo(member, "Kies een standpunt");
        press(member, "Enter");
        assertThat(member.page().locator("vaadin-radio-group:focus-within")).isVisible();
        press(member, "ArrowUp");
        press(member, "Control+Enter");

        assertThat(task.form().getByText("Standpunt verstuurd")).isVisible();
    }

    @Test
    void skipsTheNavigationAndPutsTheCursorInTheSearch() {
        Person member = people.at(SEAT);
        member.open("voortgang");

        press(member, "Tab");
        assertThat(heard(member)).isEqualTo("Naar de inhoud");
        press(member, "Enter");
        assertThat(member.page().locator("main:focus")).hasCount(1);

        press(member, "/");
        member.page().keyboard().type("chemelot");
        press(member, "Enter");
        member.page().waitForURL(Pattern.compile("/voorstellen\\?.*zoek=chemelot"));
    }

    private static void signIn(Person member) {
        assertThat(member.page()).hasURL(Pattern.compile("/aanmelden"));
        walkTo(member, "Accountnaam");
        member.page().keyboard().type(SEAT);
        press(member, "Tab");
        assertThat(heard(member)).startsWith("Wachtwoord");
        member.page().keyboard().type("demo");
        press(member, "Enter");
        member.page().waitForURL(url -> !url.contains("/aanmelden"));
        member.page().locator("main h1").waitFor();
    }

    /** Presses Tab until the cursor stands at something whose surroundings say all of this. */
    private static void walkTo(Person member, String name, String... beside) {
        StringBuilder way = new StringBuilder();
        for (int steps = 0; steps < PATIENCE; steps++) {
            String heard = heard(member);
            way.append(heard.strip()).append(" | ");
            if (heard.strip().startsWith(name) && isBeside(member, beside)) {
                return;
            }
            press(member, "Tab");
        }
        throw new AssertionError("Never came to '" + name + "', but along " + way);
    }

    private static boolean isBeside(Person member, String... beside) {
        String row = (String) member.page()
                .evaluate("() => (document.activeElement.closest('li') ?? document.activeElement).textContent");
        return Arrays.stream(beside).allMatch(row::contains);
    }

    private static String heard(Person member) {
        return String.valueOf(member.page().evaluate(HEARD));
    }

    private static void press(Person member, String key) {
        member.page().keyboard().press(key);
    }
}
