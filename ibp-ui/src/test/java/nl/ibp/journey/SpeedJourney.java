package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How long people wait, on the demonstration portfolio. The promise is 400 ms from click to content on a quiet machine
 * of two cores (docs/performance.md holds what was measured); a build machine does more at the same time, so that only
 * what is several times slower fails here.
 */
@Tag("alone")
class SpeedJourney {

    private static final int PROMISED_MILLIS = 400;
    private static final int BUSY_MACHINE = 3;
    private static final int ROUNDS = 5;
    private static final long FIRST_LOAD_BYTES = 1_600_000;

    /** The last of its parts, which follow the first ones. */
    private static final String OVERVIEW = ".overview > :nth-child(9)";

    /** From the click to the first frame in which all of this can be seen. */
    private static final String MEASURE =
            """
            ([link, content]) => new Promise((done, fail) => {
                const seen = () => [...document.querySelectorAll(content)].some(part => part.checkVisibility());
                const started = performance.now();
                const look = () => {
                    if (seen()) done(performance.now() - started);
                    else if (performance.now() - started > 15000) fail(new Error('Never saw ' + content));
                    else requestAnimationFrame(look);
                };
                const pressed = document.querySelector(link);
                if (!pressed) throw new Error('No ' + link);
                if (seen()) throw new Error('There already: ' + content);
                pressed.click();
                requestAnimationFrame(look);
            })""";

    /**
     * A way from one page to another.
     *
     * @param from address of the page one is on
     * @param ready what shows that it is all there
     * @param link what is clicked
     * @param content what one came for
     */
    private record Way(String name, String seat, String from, String ready, String link, String content) {}

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @TestFactory
    Stream<DynamicTest> showsEachPageSoonAfterTheClick() {
        return ways().map(way -> DynamicTest.dynamicTest(way.name(), () -> walk(way)));
    }

    private static Stream<Way> ways() {
        return Stream.of(
                menu("my work", "ipo-bureau", "voortgang", OVERVIEW, "werk", ".item-list > li"),
                new Way("a task", "ipo-bureau", "werk", ".item-list", ".item-list .item-title", ".task-form .form"),
                menu("proposals", "manager", "voortgang", OVERVIEW, "voorstellen", ".proposal-item"),
                new Way(
                        "a dossier",
                        "manager",
                        "voorstellen?zoek=Food%20Valley",
                        ".proposal-item",
                        ".proposal-item:last-child .item-title",
                        ".dossier-section table"),
                new Way(
                        "a draft",
                        "beleid-gelderland",
                        "voorstellen?zoek=Veluwe",
                        ".proposal-item",
                        ".proposal-item .item-title",
                        ".draft-body .map svg"),
                new Way(
                        "a new draft",
                        "beleid-zeeland",
                        "voorstellen",
                        ".proposal-item",
                        ".page-header-actions vaadin-button",
                        ".draft-body .map svg"),
                menu("programme", "manager", "voortgang", OVERVIEW, "programma", ".theme-card"),
                menu("progress", "manager", "voorstellen", ".proposal-item", "voortgang", ".path-figure"),
                menu("administration", "beheer", "voorstellen", ".proposal-item", "beheer", ".reference-part table"),
                new Way(
                        "seats and accounts",
                        "beheer",
                        "beheer",
                        ".reference-part",
                        ".page-tabs a[href='beheer/functies']",
                        ".row-search table"),
                new Way(
                        "a consultation",
                        "aac-energie-voorzitter",
                        "werk",
                        ".consultation-card",
                        ".consultation-card h3 a",
                        ".member-matrix"));
    }

    private static Way menu(String name, String seat, String from, String ready, String to, String content) {
        return new Way(name, seat, from, ready, ".nav-link[href='%s']".formatted(to), content);
    }

    private void walk(Way way) {
        Stage.set();
        Page page = people.holding(way.seat()).page();
        List<Double> millis = new ArrayList<>();

        for (int round = 0; round <= ROUNDS; round++) {
            page.navigate(way.from());
            page.locator(way.ready()).first().waitFor();
            double waited = ((Number) page.evaluate(MEASURE, List.of(way.link(), way.content()))).doubleValue();
            if (round > 0) {
                millis.add(waited);
            }
        }

        double median = millis.stream().sorted().toList().get(ROUNDS / 2);
        System.out.printf("Speed: %s, %.0f ms from click to content (%d rounds)%n", way.name(), median, ROUNDS);
        assertThat(median).as("ms from click to %s", way.name()).isLessThan(PROMISED_MILLIS * BUSY_MACHINE);
    }

    @Test
    void loadsLittleBeforeTheFirstPageOfWork() {
        Person stranger = people.stranger("first load");
        CDPSession network = stranger.context().newCDPSession(stranger.page());
        AtomicLong bytes = new AtomicLong();
        network.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        network.send("Network.enable");

        stranger.signIn("ipo-bureau");
        stranger.page().locator(".item-list").waitFor();

        System.out.printf("Speed: first load, sign-in to my work, %.2f MB%n", bytes.get() / 1e6);
        assertThat(bytes.get()).as("bytes").isBetween(100_000L, FIRST_LOAD_BYTES);
    }
}
