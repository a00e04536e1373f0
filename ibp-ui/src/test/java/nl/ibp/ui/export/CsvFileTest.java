package nl.ibp.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.ui.i18n.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private final CsvFile file = new CsvFile(Languages.DUTCH);

    @Test
    void beginsWithTheMarkByWhichSpreadsheetsKnowTheLetters() {
        byte[] bytes = file.write(table(CellValue.text("Fryslân")));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("Fryslân\r\n");
    }

    @Test
    void writesALineForTheHeadingsAndOneForEachRow() {
        TableFile table = new TableFile(
                "Geld",
                List.of("Provincie", "Sinds", "Gevraagd"),
                List.of(
                        List.of(
                                CellValue.text("Drenthe"),
                                CellValue.day(LocalDate.of(2018, 5, 24)),
                                CellValue.amount(Euros.of(1_250_000))),
                        List.of(
                                CellValue.text("Utrecht"),
                                CellValue.nothing(),
                                CellValue.amount(Stated.<Euros>proMemorie()))));

        assertThat(linesOf(file.write(table)))
                .containsExactly("Provincie;Sinds;Gevraagd", "Drenthe;2018-05-24;1250000", "Utrecht;;PM");
    }

    @ParameterizedTest
    @CsvSource({"12.5, '12,5'", "30.42, '30,42'", "3, 3", "0.005, '0,01'", "1200, 1200", "-3.5, '-3,5'"})
    void writesNumbersAsDutchSpreadsheetsReadThem(double number, String written) {
        assertThat(cellOf(file.write(table(CellValue.number(number))))).isEqualTo(written);
    }

    @Test
    void writesNumbersWithAPointInEnglish() {
        CsvFile english = new CsvFile(Languages.ENGLISH);

        assertThat(cellOf(english.write(table(CellValue.number(12.5))))).isEqualTo("12.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1+1", "  =1+1"})
    void keepsWhatPeopleWroteFromBeingReckonedWith(String typed) {
        assertThat(cellOf(file.write(table(CellValue.text(typed)))).replace("\"", ""))
                .isEqualTo("'" + typed);
    }

    @Test
    void leavesANumberBelowNoughtANumber() {
        assertThat(cellOf(file.write(table(CellValue.amount(Euros.of(-300)))))).isEqualTo("-300");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(cellOf(file.write(table(CellValue.text("zegt \"ja\"; mits\r\nsnel")))))
                .isEqualTo("\"zegt \"\"ja\"\"; mits\r\nsnel\"");
    }

    @Test
    void isCalledAfterWhatItShows() {
        assertThat(TableFile.fileName("Te laat, en bij wie – Fryslân", ".csv"))
                .isEqualTo("ibp-te-laat-en-bij-wie-fryslan.csv");
    }

    private static TableFile table(CellValue cell) {
        return new TableFile("Proef", List.of("Kop"), List.of(List.of(cell)));
    }

    private static List<String> linesOf(byte[] bytes) {
        Stream<String> lines = Arrays.stream(text(bytes).split("\r\n"));
        return lines.toList();
    }

    /** The one cell under the one heading. */
    private static String cellOf(byte[] bytes) {
        String text = text(bytes);
        return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).substring(1);
    }
}
