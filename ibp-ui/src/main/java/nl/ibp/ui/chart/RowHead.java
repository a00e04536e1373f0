package nl.ibp.ui.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands above a bar: its name and what it says.
 *
 * @param isBeneath what it says stands on a line of its own, and not at the end of that of the name
 */
record RowHead(String name, String figures, boolean isBeneath) {

    /** What stands on one line of a telephone. */
    private static final int LINE_LENGTH = 44;

    private static final int MOST_LINES = 2;
    private static final double LINE = 17;

    /** Beside the name where there is room. */
    RowHead(String name, String figures) {
        this(name, figures, name.length() + figures.length() + 3 > LINE_LENGTH);
    }

    double height() {
        return LINE * (lines(name).size() + (hasFiguresBeneath() ? 1 : 0)) + 2;
    }

    void draw(Svg svg, double top) {
        double y = top - 4;
        for (String line : lines(name)) {
            y += LINE;
            svg.text(0, y, "start", "chart-name", line);
        }
        if (hasFiguresBeneath()) {
            svg.text(0, y + LINE, "start", "chart-figure", figures);
        } else {
            svg.text(100, y, "end", "chart-figure", figures);
        }
        if (lines(name).size() > 1) {
            svg.tip(inWords());
        }
    }

    String inWords() {
        return figures.isEmpty() ? name : name + ": " + figures;
    }

    private boolean hasFiguresBeneath() {
        return !figures.isEmpty() && isBeneath;
    }

    /** In as many lines as there are, the last of which says that something is left out. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String left = text.strip();
        while (left.length() > LINE_LENGTH && lines.size() < MOST_LINES - 1) {
            int space = left.lastIndexOf(' ', LINE_LENGTH);
            int cut = space > 0 ? space : LINE_LENGTH;
            lines.add(left.substring(0, cut));
            left = left.substring(cut).strip();
        }
        lines.add(
                left.length() > LINE_LENGTH ? left.substring(0, LINE_LENGTH - 1).strip() + '…' : left);
        return lines;
    }
}
