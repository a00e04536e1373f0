package nl.ibp.ui.proposal.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ibp.domain.Text;
import nl.ibp.domain.proposal.Change;
import nl.ibp.ui.proposal.difference.TextPiece.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "'een sterke economie', 'een sterke economie', 'een sterke economie'",
        "'een sterke economie', 'een zeer sterke economie', 'een +zeer +sterke economie'",
        "'een zeer sterke economie', 'een sterke economie', 'een -zeer -sterke economie'",
        "'Titel van de een', 'Titel van de ander', 'Titel van de -een-+ander+'",
        "'met stikstof en water', 'met stikstof', 'met stikstof -en water-'",
        "'met stikstof', 'met stikstof en water', 'met stikstof +en water+'",
        "'', 'iets', '+iets+'",
        "'iets', '', '-iets-'",
    })
    void marksTheWordsThatDiffer(String before, String after, String marked) {
        assertThat(marked(before, after)).isEqualTo(marked);
    }

    @Test
    void goesLineByLine() {
        String before = "Eerst de dijk.\nDan het water.\nTot slot de weg.";
        String after = "Eerst de dijk.\nDan het schone water.\nTot slot de weg.\nEn een brug.";

        assertThat(marked(before, after))
                .isEqualTo("Eerst de dijk.\nDan het +schone +water.\nTot slot de weg.\n+En een brug.+");
    }

    @Test
    void putsTextsThatHaveLittleInCommonBelowEachOther() {
        assertThat(marked("Wonen langs de rivier in Overijssel.", "Een proef met stikstof."))
                .isEqualTo("-Wonen langs de rivier in Overijssel.-\n+Een proef met stikstof.+");
    }

    @Test
    void seesThatALineWasBroken() {
        assertThat(marked("Eerst de dijk, dan het water.", "Eerst de dijk,\ndan het water."))
                .isEqualTo("Eerst de dijk, +\n+dan het water.");
    }

    @Test
    void hasNoWordsForWhatIsNotThere() {
        assertThat(TextDifference.of(new Change<>(null, "WUR"))).containsExactly(new TextPiece(Where.AFTER, "WUR"));
        assertThat(TextDifference.of(new Change<>("WUR", null))).containsExactly(new TextPiece(Where.BEFORE, "WUR"));
    }

    @Test
    void bearsTheLongestTextsThatHaveNothingInCommon() {
        String before = numbered("a");
        String after = numbered("b");

        List<TextPiece> pieces = TextDifference.between(before, after);

        assertThat(pieces).hasSize(3);
    }

    private static String numbered(String letter) {
        return IntStream.range(0, Text.PASSAGE / 2).mapToObj(number -> letter).collect(Collectors.joining(" "));
    }

    private static String marked(String before, String after) {
        return TextDifference.between(before, after).stream()
                .map(piece -> switch (piece.where()) {
                    case BOTH -> piece.text();
                    case BEFORE -> "-" + piece.text() + "-";
                    case AFTER -> "+" + piece.text() + "+";
                })
                .collect(Collectors.joining());
    }
}
