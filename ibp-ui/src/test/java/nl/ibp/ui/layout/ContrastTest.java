package nl.ibp.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Computes the contrast of every pair of colours the stylesheet puts together, after WCAG 2.2, 1.4.3 and 1.4.11. */
class ContrastTest {

    private static final List<String> GROUNDS = List.of("page", "surface", "sunken");
    private static final List<String> STATES = List.of("on-its-way", "waiting", "late", "done");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void readsTextOnEveryGround(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);

        for (String ground : GROUNDS) {
            for (String text : List.of("ink", "grey", "action", "action-strong")) {
                assertContrast(tokens, text, ground, 4.5);
            }
        }
        assertContrast(tokens, "action", "action-soft", 4.5);
        assertContrast(tokens, "action-strong", "action-soft", 4.5);
        assertContrast(tokens, "ink", "action-soft", 4.5);
        assertContrast(tokens, "grey", "action-soft", 4.5);
        assertContrast(tokens, "on-action", "action", 4.5);
        assertContrast(tokens, "surface", "ink", 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void readsStatesOnEveryGround(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);

        for (String state : STATES) {
            Stream.of("page", "surface", state + "-soft").forEach(ground -> assertContrast(tokens, state, ground, 4.5));
            assertContrast(tokens, "ink", state + "-soft", 4.5);
            assertContrast(tokens, "on-state", state, 4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void seesEdgesOfFieldsAndLines(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);

        for (String ground : GROUNDS) {
            assertContrast(tokens, "edge", ground, 3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void readsNumbersOnEveryShadeAndSeesWhereItEnds(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);

        for (int shade = 1; shade <= 5; shade++) {
            assertContrast(tokens, "ink", "shade-" + shade, 4.5);
        }
        assertContrast(tokens, "edge", "surface", 3);
    }

    private static void assertContrast(Map<String, String> tokens, String one, String other, double least) {
        assertThat(contrast(luminance(tokens.get(one)), luminance(tokens.get(other))))
                .as("%s %s on %s %s", one, tokens.get(one), other, tokens.get(other))
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> tokens(String scheme) throws IOException {
        String block =
                stylesheet().split("/\\* ---------- tokens: " + scheme)[1].split("}")[0];
        Map<String, String> tokens = new HashMap<>();
        Matcher token = Pattern.compile("--ibp-([a-z0-9-]+): (#[0-9a-f]{6});").matcher(block);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    private static String stylesheet() throws IOException {
        try (InputStream css = ContrastTest.class.getResourceAsStream("/META-INF/resources/ibp.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
