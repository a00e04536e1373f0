package nl.ibp.workflow.benchmark;

import java.util.List;
import java.util.Locale;
import nl.ibp.workflow.benchmark.Figures.Side;

/**
 * A row for each question, a panel for each size, time on a logarithmic scale: a mark at the median and a line on to what
 * 95 of 100 stay under. Readable on a light and on a dark page.
 */
final class FiguresPlot {

    private static final int LEFT = 190;
    private static final int PANEL = 250;
    private static final int GAP = 26;
    private static final int TOP = 74;
    private static final int ROW = 30;
    private static final double LEAST_EXPONENT = -0.5; // 0.3 ms
    private static final double MOST_EXPONENT = 4; // 10 s
    private static final double PROMISED = 10;

    private static final String STYLE =
            """
            <style>
            text { font: 13px system-ui, sans-serif; fill: #1f2933 }
            .small { font-size: 11px; fill: #52606d }
            .grid { stroke: #cbd2d9 }
            .promised { stroke: #b44d12; stroke-dasharray: 4 3 }
            .inbox { stroke: #0b5cad; fill: #0b5cad }
            .engine { stroke: #6b4c9a; fill: none; stroke-width: 2 }
            @media (prefers-color-scheme: dark) {
              text { fill: #e4e7eb }
              .small { fill: #9aa5b1 }
              .grid { stroke: #3e4c59 }
              .promised { stroke: #f0b429 }
              .inbox { stroke: #63b3ff; fill: #63b3ff }
              .engine { stroke: #c4a7f0 }
            }
            </style>
            """;

    private final List<Figures> all;
    private final List<String> questions;
    private final List<Integer> sizes;
    private final StringBuilder svg = new StringBuilder();

    FiguresPlot(List<Figures> all) {
        this.all = all;
        questions = all.stream().map(Figures::what).distinct().toList();
        sizes = all.stream().map(Figures::size).distinct().toList();
    }

    String svg() {
        int width = LEFT + sizes.size() * (PANEL + GAP);
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img' aria-labelledby='title'>",
                width, bottom() + 30);
        add("<title id='title'>How long finding work takes, beside the engine's TaskQuery, in milliseconds</title>");
        svg.append(STYLE);
        legend();
        for (String question : questions) {
            text(LEFT - 14, row(question) + 4, "end", "", question);
        }
        for (int size : sizes) {
            panel(size);
        }
        return svg.append("</svg>\n").toString();
    }

    private void legend() {
        add("<circle class='inbox' cx='%d' cy='16' r='5'/>", LEFT);
        text(LEFT + 12, 20, "start", "", "our inbox");
        add("<rect class='engine' x='%d' y='11' width='10' height='10'/>", LEFT + 100);
        text(LEFT + 118, 20, "start", "", "the engine's TaskQuery");
        add("<line class='promised' x1='%d' x2='%d' y1='16' y2='16'/>", LEFT + 290, LEFT + 312);
        text(LEFT + 320, 20, "start", "", "10 ms; mark: median, line: to the 95th percentile");
    }

    private void panel(int size) {
        int left = LEFT + sizes.indexOf(size) * (PANEL + GAP);
        text(left + PANEL / 2, TOP - 26, "middle", "", String.format(Locale.ROOT, "%,d open tasks", size));
        for (int exponent = 0; exponent <= MOST_EXPONENT; exponent++) {
            double millis = Math.pow(10, exponent);
            line(millis == PROMISED ? "promised" : "grid", left, millis, TOP - 14, bottom());
            text((int) x(left, millis), bottom() + 16, "middle", "small", label(millis));
        }
        all.stream().filter(figures -> figures.size() == size).forEach(figures -> mark(left, figures));
    }

    private void mark(int left, Figures figures) {
        boolean isInbox = figures.side() == Side.INBOX;
        int y = row(figures.what());
        add(
                "<line class='%s' x1='%.1f' x2='%.1f' y1='%d' y2='%d' stroke-width='2'/>",
                isInbox ? "inbox" : "engine", x(left, figures.median()), x(left, figures.p95()), y, y);
        if (isInbox) {
            add("<circle class='inbox' cx='%.1f' cy='%d' r='5'/>", x(left, figures.median()), y);
        } else {
            add("<rect class='engine' x='%.1f' y='%d' width='9' height='9'/>", x(left, figures.median()) - 4.5, y - 4);
        }
    }

    private void line(String style, int left, double millis, int from, int to) {
        double x = x(left, millis);
        add("<line class='%s' x1='%.1f' x2='%.1f' y1='%d' y2='%d'/>", style, x, x, from, to);
    }

    private void text(int x, int y, String anchor, String style, String text) {
        add("<text x='%d' y='%d' text-anchor='%s' class='%s'>%s</text>", x, y, anchor, style, text);
    }

    private static double x(int left, double millis) {
        double exponent = Math.max(LEAST_EXPONENT, Math.min(MOST_EXPONENT, Math.log10(millis)));
        return left + PANEL * (exponent - LEAST_EXPONENT) / (MOST_EXPONENT - LEAST_EXPONENT);
    }

    private int row(String question) {
        return TOP + questions.indexOf(question) * ROW;
    }

    private int bottom() {
        return TOP + questions.size() * ROW - ROW / 2;
    }

    private static String label(double millis) {
        return millis < 1000 ? (int) millis + " ms" : (int) (millis / 1000) + " s";
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
