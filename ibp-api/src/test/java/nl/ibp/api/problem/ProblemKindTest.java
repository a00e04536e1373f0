package nl.ibp.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class ProblemKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void saysWhatEachIsAndWhatToDoAboutIt(String language) throws IOException {
        Properties texts = texts(language);

        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(texts.stringPropertyNames()).contains(kind.title(), kind.detail());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void hasASentenceForEveryFault(String language) throws IOException {
        Properties texts = texts(language);

        assertThat(faults()).hasSizeGreaterThan(20).allSatisfy(code -> assertThat(texts.stringPropertyNames())
                .contains("api.fault." + code));
    }

    /** Every code that a line of ours names which tells of a fault. */
    private static Set<String> faults() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source).replaceAll("\\s+", " ");
                Matcher told = Pattern.compile(
                                "(?:Fault\\.in\\w+|otherwise|wrongAt|\\.wrong)\\([^;]*?\"([a-z]+(?:-[a-z]+)+|required|unreadable)\"")
                        .matcher(text);
                while (told.find()) {
                    codes.add(told.group(1));
                }
            }
        }
        return codes;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(
                        ProblemKindTest.class.getResourceAsStream("/translations/api_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }

    @Test
    void takesWhatIsAskedWronglyForNoMistakeOfOurs() {
        assertThat(ProblemKind.of(HttpStatus.NOT_FOUND)).isEqualTo(ProblemKind.NOTHING_THERE);
        assertThat(ProblemKind.of(HttpStatus.I_AM_A_TEAPOT)).isEqualTo(ProblemKind.MALFORMED);
        assertThat(ProblemKind.of(HttpStatus.BAD_GATEWAY)).isEqualTo(ProblemKind.BROKEN);
    }
}
