package nl.ibp.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The one browser of a JVM: the Chromium of this machine, nothing is downloaded. */
final class Chromium {

    /** The first draws pages alone; the others run a window, with pages of its own, around each of them. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final class Started {
        static final Browser INSTANCE = start();
    }

    private Chromium() {}

    static Browser browser() {
        return Started.INSTANCE;
    }

    private static Browser start() {
        Path program = find();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        // The sandbox needs rights that build machines do not give.
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    private static Path find() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return NAMES.stream()
                .flatMap(name -> Stream.concat(Stream.of("/usr/bin"), Arrays.stream(path.split(File.pathSeparator)))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser journeys need Chromium, and there is none on"
                                        + " the PATH. On Debian: apt install chromium-headless-shell. Without the journeys: mvn test."));
    }
}
