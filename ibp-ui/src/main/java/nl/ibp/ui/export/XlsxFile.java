package nl.ibp.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet, in which numbers, days and amounts can be counted with. */
final class XlsxFile {

    static final String EXTENSION = ".xlsx";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DAYS = "yyyy-mm-dd";
    private static final String AMOUNTS = "\"€\"\\ #,##0.00";
    private static final int LONGEST_TEXT = 32_767;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    /** XML has no way to write these, so a program would call the file damaged. */
    private static final String UNWRITABLE =
            "[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private XlsxFile() {}

    static byte[] write(TableFile table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "IBP", "1.0")) {
            Worksheet sheet = book.newWorksheet(table.name());
            addHeadings(sheet, table.headings());
            for (int row = 0; row < table.rows().size(); row++) {
                addRow(sheet, row + 1, table.rows().get(row));
            }
            arrange(sheet, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void addHeadings(Worksheet sheet, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, writable(headings.get(column)));
            sheet.style(0, column).bold().set();
        }
    }

    private static void addRow(Worksheet sheet, int row, List<CellValue> cells) {
        for (int column = 0; column < cells.size(); column++) {
            add(sheet, row, column, cells.get(column));
        }
    }

    private static void add(Worksheet sheet, int row, int column, CellValue value) {
        if (value instanceof CellValue.Text text) {
            sheet.value(row, column, writable(text.text()));
        } else if (value instanceof CellValue.Figure figure) {
            sheet.value(row, column, figure.number());
        } else if (value instanceof CellValue.Day day) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format(DAYS).set();
        } else if (value instanceof CellValue.Amount amount) {
            sheet.value(row, column, amount.euros().amount());
            sheet.style(row, column).format(AMOUNTS).set();
        } else if (value instanceof CellValue.ProMemorie) {
            sheet.value(row, column, CellValue.PRO_MEMORIE);
            sheet.style(row, column).horizontalAlignment("right").set();
        }
    }

    /** Headings stay in sight and stand on every printed page, and rows can be chosen from. */
    private static void arrange(Worksheet sheet, TableFile table) {
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.width(column, width(table, column));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), table.headings().size() - 1);
        sheet.repeatRows(0);
    }

    private static int width(TableFile table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> length(row.get(column)))
                .reduce(table.headings().get(column).length() + 3, Math::max);
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    }

    private static int length(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return text.text().length();
        }
        return value instanceof CellValue.Amount ? 14 : 0;
    }

    private static String writable(String text) {
        String clean = text.replaceAll(UNWRITABLE, "");
        return clean.substring(0, Math.min(clean.length(), LONGEST_TEXT));
    }
}
