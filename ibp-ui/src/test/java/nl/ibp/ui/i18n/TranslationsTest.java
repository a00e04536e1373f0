package nl.ibp.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;

/** Holds both languages complete, whoever adds a text. */
class TranslationsTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");

    /** A key given as a literal: getTranslation("…"), translate("…") or translate(locale, "…"). */
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:getTranslation|[^.\\w]translate|I18NProvider\\.translate)\\(\\s*(?:\\w+,\\s*)?\"([^\"]+)\"\\s*[,)]");

    static Stream<String> features() throws IOException {
        return Stream.concat(
                        Arrays.stream(TranslationFiles.files(Languages.DUTCH)),
                        Arrays.stream(TranslationFiles.files(Languages.ENGLISH)))
                .map(file -> file.getFilename().replaceFirst("_(nl|en)\\.properties$", ""))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("features")
    void saysEverythingInBothLanguages(String feature) throws IOException {
        Properties dutch = load(feature, "nl");
        Properties english = load(feature, "en");

        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .as("keys of %s", feature)
                .isEqualTo(new TreeSet<>(dutch.stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void usesSameParametersInBothLanguages(String feature) throws IOException {
        Properties dutch = load(feature, "nl");
        Properties english = load(feature, "en");

        for (String key : dutch.stringPropertyNames()) {
            assertThat(parameters(english.getProperty(key)))
                    .as("parameters of '%s'", key)
                    .isEqualTo(parameters(dutch.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void writesEveryTextSoThatItCanBeFormatted(String feature) throws IOException {
        for (String language : List.of("nl", "en")) {
            Properties texts = load(feature, language);
            for (String key : texts.stringPropertyNames()) {
                assertWellFormed(key, texts.getProperty(key));
            }
        }
    }

    @Test
    void knowsEveryKeyThatCodeNames() throws IOException {
        Set<String> known = TranslationFiles.read(Languages.DUTCH).keySet();

        assertThat(keysInCode()).isNotEmpty().allSatisfy(key -> assertThat(known)
                .contains(key));
    }

    @Test
    void failsOnMissingTextWhereItIsStrict() {
        Translations strict = new Translations(true);

        assertThatThrownBy(() -> strict.getTranslation("no.such.key", Languages.DUTCH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void showsKeyOfMissingTextWherePeopleWork() {
        Translations lenient = new Translations(false);

        assertThat(lenient.getTranslation("no.such.key", Languages.DUTCH)).isEqualTo("no.such.key");
    }

    private static void assertWellFormed(String key, String text) {
        assertThat(text).as("text of '%s'", key).isNotBlank();
        if (text.contains("{")) {
            new MessageFormat(text);
            // In a text with parameters a single apostrophe would swallow what follows it.
            assertThat(text.replace("''", "")).as("apostrophes in '%s'", key).doesNotContain("'");
        }
    }

    private static Set<String> parameters(String text) {
        Set<String> parameters = new TreeSet<>();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        return parameters;
    }

    private static Properties load(String feature, String language) throws IOException {
        Resource[] files = TranslationFiles.files(Locale.forLanguageTag(language));
        return TranslationFiles.load(Arrays.stream(files)
                .filter(file -> (feature + "_" + language + ".properties").equals(file.getFilename()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(feature + " is missing in " + language)));
    }

    private static List<String> keysInCode() throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList())) {
                Matcher matcher = KEY_IN_CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
