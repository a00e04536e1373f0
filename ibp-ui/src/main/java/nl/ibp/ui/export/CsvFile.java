package nl.ibp.ui.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ibp.ui.i18n.Formats;

/**
 * A table as text (RFC 4180) that a Dutch spreadsheet opens at once: UTF-8 that says so, semicolons, days as
 * {@code 2018-05-24}, numbers without thousands and with the decimal mark of the language.
 */
final class CsvFile {

    static final String EXTENSION = ".csv";
    static final String TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String SEPARATOR = ";";
    private static final String LINE_END = "\r\n";

    private final char decimalMark;

    CsvFile(Locale language) {
        this.decimalMark =
                DecimalFormatSymbols.getInstance(Formats.in(language).region()).getDecimalSeparator();
    }

    byte[] write(TableFile table) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        text.append(line(table.headings().stream().map(CellValue::text).toList()));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String line(List<CellValue> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(SEPARATOR)) + LINE_END;
    }

    private String cell(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return quoted(harmless(text.text()));
        }
        if (value instanceof CellValue.Figure figure) {
            return number(figure.number());
        }
        if (value instanceof CellValue.Amount amount) {
            return number(amount.euros().amount());
        }
        if (value instanceof CellValue.Day day) {
            return day.day().toString();
        }
        return value instanceof CellValue.ProMemorie ? CellValue.PRO_MEMORIE : "";
    }

    private String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', decimalMark);
    }

    /** What people wrote stays text: a spreadsheet would reckon with what begins like a formula. */
    private static String harmless(String text) {
        String begun = text.stripLeading();
        boolean isFormula = !begun.isEmpty() && "=+-@".indexOf(begun.charAt(0)) >= 0;
        boolean isIndented = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return isFormula || isIndented ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean needsQuotes = text.matches("(?s).*[;\"\r\n].*") || !text.equals(text.strip());
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
