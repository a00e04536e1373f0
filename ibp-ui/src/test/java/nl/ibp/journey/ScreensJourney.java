package nl.ibp.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The pages fit desks, tablets and phones: nothing scrolls sideways, nothing is cut off or lies over something else,
 * and what is pressed is large enough. Each is kept as a picture, for whoever wants to see it.
 */
class ScreensJourney {

    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);
    private static final Path PICTURES = Path.of("target", "journeys", "screens");
    private static final String LAYOUT = script();

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @TestFactory
    Stream<DynamicTest> fitsEveryScreen() {
        return Sights.all().stream()
                .filter(Sight::isMain)
                .map(sight -> DynamicTest.dynamicTest(sight.name(), () -> fits(sight)));
    }

    private void fits(Sight sight) {
        Page page = sight.lookedAtBy(people, "nl").page();
        SoftAssertions all = new SoftAssertions();

        for (int width : WIDTHS) {
            page.setViewportSize(width, width < 500 ? 844 : 900);
            all.assertThat(problems(page))
                    .as("%s at %d px", sight.name(), width)
                    .isEmpty();
            for (String scheme : List.of("dark", "light")) {
                Accessibility.turn(page, scheme);
                keepPicture(page, "%s-%d-%s".formatted(sight.name().replace(' ', '-'), width, scheme));
            }
        }
        page.setViewportSize(1440, 900);

        all.assertAll();
    }

    /** After two frames, when what depends on the size has been laid out anew. */
    @SuppressWarnings("unchecked")
    private static List<String> problems(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return (List<String>) page.evaluate(LAYOUT);
    }

    private static void keepPicture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static String script() {
        try (var file = ScreensJourney.class.getResourceAsStream("/journey/layout-problems.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
