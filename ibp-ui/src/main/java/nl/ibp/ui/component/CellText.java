package nl.ibp.ui.component;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells as one text: a line per row, tabs between the cells, both escaped where they stand in a cell. */
final class CellText {

    private CellText() {}

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CellText::escaped).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    static List<List<String>> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1)).map(CellText::cells).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(CellText::plain).toList();
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "");
    }

    private static String plain(String cell) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            boolean escape = character == '\\' && i + 1 < cell.length();
            plain.append(escape ? unescaped(cell.charAt(++i)) : character);
        }
        return plain.toString();
    }

    private static char unescaped(char mark) {
        return switch (mark) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> mark;
        };
    }
}
