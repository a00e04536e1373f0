package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager takes figures along into a report: as a table, as a workbook and as a picture. */
class DownloadJourney {

    /** Before all years there is nothing, so that it is one table whatever happened before. */
    private static final String FIGURES = "voortgang?periode=alles";

    private static final String NAME = "ibp-hoe-lang-een-stap-duurt-in-werkdagen-alles";
    private static final int WHITE = 0xFFFFFFFF;

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void takesATableAlongWithTheRowsOfThePageInTheirOrder() throws IOException {
        Page page = progress();
        Locator table = page.locator(".step-table");
        table.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mediaan"))
                .click();
        assertThat(table.locator("th[aria-sort=descending]")).containsText("Mediaan");
        List<String> steps = table.locator("tbody th").allInnerTexts();

        Download csv = download(page, table.getByRole(AriaRole.LINK, named("als CSV")));
        Download xlsx = download(page, table.getByRole(AriaRole.LINK, named("als XLSX")));

        assertThat(csv.suggestedFilename()).isEqualTo(NAME + ".csv");
        assertThat(xlsx.suggestedFilename()).isEqualTo(NAME + ".xlsx");
        List<String> lines = Files.readAllLines(csv.path(), StandardCharsets.UTF_8);
        assertThat(lines.get(0))
                .isEqualTo("\ufeffStap;Nu hier;Afgerond;Mediaan;90% binnen;Wachten per taak;"
                        + "Wachten per taak, 90% binnen;Werken per taak;Werken per taak, 90% binnen");
        assertThat(lines.stream().skip(1))
                .extracting(line -> line.split(";")[0])
                .containsExactlyElementsOf(steps);
        try (ZipFile book = new ZipFile(xlsx.path().toFile())) {
            String texts = new String(
                    book.getInputStream(book.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(texts).contains(steps).contains("Werken per taak, 90% binnen");
        }
    }

    @Test
    void takesAChartAlongInLightColoursWhateverThePageHas() throws IOException {
        Person manager = people.at("manager");
        Page page = manager.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        manager.open(FIGURES);
        Locator chart =
                page.locator(".chart").filter(new Locator.FilterOptions().setHasText("Hoe lang een stap duurt"));

        Download svg = download(page, chart.getByRole(AriaRole.BUTTON, buttonNamed("SVG")));
        Download png = download(page, chart.getByRole(AriaRole.BUTTON, buttonNamed("PNG")));

        assertThat(svg.suggestedFilename()).isEqualTo(NAME + ".svg");
        assertThat(png.suggestedFilename()).isEqualTo(NAME + ".png");
        assertThat(Files.readString(svg.path()))
                .contains("Hoe lang een stap duurt in werkdagen · Alles", "Bij de colleges", "90% binnen")
                .contains("fill=\"#ffffff\"")
                .doesNotContain("class=", "href=");
        BufferedImage image = ImageIO.read(png.path().toFile());
        assertThat(image.getWidth()).isEqualTo(2 * 1008);
        assertThat(image.getRGB(2, 2)).isEqualTo(WHITE);
        assertThat(colours(image)).as("colours in the picture").hasSizeGreaterThan(20);
    }

    private Page progress() {
        return people.at("manager").open(FIGURES).page();
    }

    private static Locator.GetByRoleOptions named(String ending) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(ending + "$"));
    }

    private static Locator.GetByRoleOptions buttonNamed(String kind) {
        return named("afbeelding als " + kind);
    }

    private static Download download(Page page, Locator link) {
        return page.waitForDownload(link::click);
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
