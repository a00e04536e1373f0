package nl.ibp.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * Pages fit desks, tablets and phones: nothing scrolls sideways, nothing is cut off or lies over something else, and
 * what is pressed is large enough. With {@code -Dibp.screens=true} a picture of each page at each size is kept, for
 * whoever wants to see it.
 */
final class Layout {

    private static final boolean KEEPS_PICTURES = Boolean.getBoolean("ibp.screens");

    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);
    private static final Path PICTURES = Path.of("target", "journeys", "screens");
    private static final String PROBLEMS = script();

    private Layout() {}

    static void check(Page page, String name) {
        SoftAssertions all = new SoftAssertions();
        for (int width : WIDTHS) {
            page.setViewportSize(width, width < 500 ? 844 : 900);
            all.assertThat(problems(page)).as("%s at %d px", name, width).isEmpty();
            if (KEEPS_PICTURES) {
                keepPictures(page, name.replace(' ', '-'), width);
            }
        }
        page.setViewportSize(1440, 900);
        all.assertAll();
    }

    /** After two frames, when what depends on the size has been laid out anew. */
    @SuppressWarnings("unchecked")
    private static List<String> problems(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return (List<String>) page.evaluate(PROBLEMS);
    }

    private static void keepPictures(Page page, String name, int width) {
        for (String scheme : List.of("dark", "light")) {
            Accessibility.turn(page, scheme);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("%s-%d-%s.png".formatted(name, width, scheme)))
                    .setFullPage(true));
        }
    }

    private static String script() {
        try (var file = Layout.class.getResourceAsStream("/journey/layout-problems.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
