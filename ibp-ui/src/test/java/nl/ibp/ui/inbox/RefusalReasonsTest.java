package nl.ibp.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is refused something without a sentence that says why and what to do. */
class RefusalReasonsTest {

    private static final List<Path> SOURCES = List.of(
            Path.of("../ibp-domain/src/main/java"), Path.of("../ibp-workflow/src/main/java"), Path.of("src/main/java"));

    private static final Path TRANSLATIONS = Path.of("src/main/resources/translations");

    /** A reason is a word in capitals among the arguments of a refusal or a problem. */
    private static final Pattern REFUSAL =
            Pattern.compile("(?:because|Problem\\.of|new Problem)\\(([^;]*?)\\)\\s*[;)]");

    private static final Pattern REASON = Pattern.compile("\"([A-Z]{2,}(?:_[A-Z]+)+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void hasTextForEveryReason(String language) throws IOException {
        Set<String> texts = texts(language).stringPropertyNames();

        Set<String> reasons = reasons();

        assertThat(reasons).hasSizeGreaterThan(50);
        assertThat(reasons).allSatisfy(reason -> assertThat(texts).contains("refusal." + reason));
    }

    private static Set<String> reasons() throws IOException {
        Set<String> reasons = new TreeSet<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher refusal = REFUSAL.matcher(Files.readString(file));
                    while (refusal.find()) {
                        REASON.matcher(refusal.group(1)).results().forEach(found -> reasons.add(found.group(1)));
                    }
                }
            }
        }
        return reasons;
    }

    /** Of every feature: what only one of them refuses stands with its other texts. */
    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(TRANSLATIONS, "*_" + language + ".properties")) {
            for (Path file : files) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }
}
