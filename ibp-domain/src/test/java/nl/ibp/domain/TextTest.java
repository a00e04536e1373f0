package nl.ibp.domain;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void leavesOutSpaceAround() {
        assertThat(Text.line("title", "  Food Valley\t")).isEqualTo("Food Valley");
    }

    @Test
    void letsThroughWhatPeopleWrite() {
        String written = "Fryslân – “één” € 5 <b>&amp;</b> '; drop table \uD83C\uDF3E";

        assertThat(Text.line("title", written)).isEqualTo(written);
    }

    @Test
    void keepsLinesOfAPassageApart() {
        assertThat(Text.passage("summary", "een\r\ntwee\n\tdrie")).isEqualTo("een\r\ntwee\n\tdrie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"een\ntwee", "een\rtwee"})
    void refusesLineBreaksInALine(String text) {
        assertRefused(() -> Text.line("title", text), "TEXT_HAS_CONTROL_CHARACTERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\uD800", "a\u202Eb", "a\u2066b"})
    void refusesWhatNoReaderIsServedBy(String text) {
        assertRefused(() -> Text.passage("summary", text), "TEXT_HAS_CONTROL_CHARACTERS");
    }

    @Test
    void refusesMoreThanFits() {
        assertThat(Text.line("title", "a".repeat(Text.LINE))).hasSize(Text.LINE);
        assertRefused(() -> Text.line("title", "a".repeat(Text.LINE + 1)), "TEXT_TOO_LONG");
        assertRefused(() -> Text.passage("summary", "a".repeat(Text.PASSAGE + 1)), "TEXT_TOO_LONG");
    }

    @Test
    void leavesOutEmptyAndRepeatedPassages() {
        assertThat(Text.passages("conditions", List.of("een", " ", "twee", "een "), 4))
                .containsExactly("een", "twee");
    }

    @Test
    void refusesMorePassagesThanFit() {
        assertRefused(() -> Text.passages("conditions", Collections.nCopies(5, "een"), 4), "TOO_MANY_ENTRIES");
    }
}
