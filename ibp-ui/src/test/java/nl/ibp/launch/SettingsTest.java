package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program reads is what it says that it reads, in the README and where it keeps its defaults. */
class SettingsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DEFAULTS = Path.of("src/main/resources/application.properties");
    private static final List<String> MODULES = List.of("ibp-domain", "ibp-workflow", "ibp-api", "ibp-ui");

    /** What the product tells itself, or only tests ask. */
    private static final Set<String> OF_ITS_OWN = Set.of(
            "ibp.jobs",
            "ibp.log.formats.json",
            "ibp.log.formats.text",
            "ibp.models.bring",
            "ibp.postgres.version",
            "ibp.translations.strict",
            "ibp.version");

    private static final String NAME = "(ibp\\.[a-z]+(?:[.-][a-z]+)*)";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{" + NAME + "[:}]");
    private static final Pattern LITERAL = Pattern.compile("\"" + NAME + "\"");
    private static final Pattern CONDITION = Pattern.compile("@ConditionalOn\\w*\\(\"" + NAME + "\"");
    private static final Pattern MENTIONED = Pattern.compile("(?<![\\w.])" + NAME);
    private static final Pattern IN_A_ROW = Pattern.compile("`(IBP_[A-Z_]*[A-Z])`");

    @Test
    void standInTheReadmeAllOfThemAndNoOthers() throws IOException {
        Set<String> read = read();

        assertThat(read).contains("IBP_DATABASE_URL", "IBP_SIGN_ON_NAME", "IBP_NODE");
        assertThat(explained()).isEqualTo(read);
    }

    @Test
    void areListedWhereDefaultsAreKept() throws IOException {
        Set<String> listed = Files.readAllLines(DEFAULTS).stream()
                .filter(line -> line.startsWith("#") || line.startsWith("ibp."))
                .flatMap(line -> names(MENTIONED, line))
                .filter(SettingsTest::isASetting)
                .map(SettingsTest::variable)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(read());
    }

    private static Set<String> read() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                for (Path file : files.filter(SettingsTest::mayRead).toList()) {
                    String text = Files.readString(file);
                    // Elsewhere a name in quotation marks may be a figure's.
                    boolean launches = file.getParent().endsWith("nl/ibp/launch");
                    Stream.of(PLACEHOLDER, CONDITION, launches ? LITERAL : CONDITION)
                            .flatMap(pattern -> names(pattern, text))
                            .filter(SettingsTest::isASetting)
                            .map(SettingsTest::variable)
                            .forEach(read::add);
                }
            }
        }
        return read;
    }

    private static boolean mayRead(Path file) {
        return file.toString().endsWith(".java") || file.endsWith("application.properties");
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private static boolean isASetting(String name) {
        return !OF_ITS_OWN.contains(name);
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /** The first column of the table. */
    private static Set<String> explained() throws IOException {
        return Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `IBP_"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> IN_A_ROW.matcher(cell).results().map(result -> result.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
