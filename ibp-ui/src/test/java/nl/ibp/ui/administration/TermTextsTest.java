package nl.ibp.ui.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Every step that has a term has its name on the page of the administrators. */
class TermTextsTest {

    private static final Pattern STEP = Pattern.compile("_step\">\\s*<text>\"([A-Z_]+)\"</text>");

    private final TextsOfProduct texts = new TextsOfProduct();

    static Stream<Locale> languages() {
        return Stream.of(Languages.DUTCH, Languages.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesEveryStepThatHasATerm(Locale language) throws IOException {
        assertThat(steps()).isNotEmpty().allSatisfy(step -> assertThat(
                        texts.getTranslation("administration.step." + step, language))
                .isNotBlank());
    }

    private static Set<String> steps() throws IOException {
        String table = new ClassPathResource("processes/terms.dmn").getContentAsString(StandardCharsets.UTF_8);
        return STEP.matcher(table)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
