package nl.ibp.ui.process;

import java.util.ArrayList;
import java.util.List;

/** Breaks words over lines, for drawings cannot. */
final class LineBreaks {

    private LineBreaks() {}

    /** @param most letters in a line, but for a word that is longer by itself */
    static List<String> of(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
