package nl.ibp.ui.chart;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.ibp.ui.i18n.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How many in each month: a strip of columns for each thing that is counted, one beneath the other on one scale, so
 * that no colour need tell them apart.
 */
public final class MonthChart implements Drawing {

    /** @param href where the column leads; null where it leads nowhere */
    public record Column(int count, @Nullable String href) {}

    /** @param columns one for each month */
    public record Strip(String name, List<Column> columns) {

        public Strip {
            columns = List.copyOf(columns);
        }

        int most() {
            return columns.stream().mapToInt(Column::count).max().orElse(0);
        }
    }

    private static final double NAME = 20;
    private static final double NUMBER = 14;
    private static final double COLUMN = 52;
    private static final double BETWEEN_STRIPS = 16;
    private static final double STRIP = NAME + NUMBER + COLUMN + BETWEEN_STRIPS;
    private static final double AXIS = 16;
    private static final double FILLED = 0.72;

    /** With more than these a number no longer fits above its column on a telephone, nor a word beneath it. */
    private static final int MOST_NUMBERED = 13;

    private final List<YearMonth> months;
    private final List<Strip> strips;
    private final Locale language;

    public MonthChart(List<YearMonth> months, List<Strip> strips, Locale language) {
        this.months = List.copyOf(months);
        this.strips = List.copyOf(strips);
        this.language = language;
        strips.stream().filter(strip -> strip.columns().size() != months.size()).forEach(strip -> {
            throw new IllegalArgumentException(
                    strip.columns().size() + " columns of '" + strip.name() + "' in " + months.size() + " months");
        });
    }

    @Override
    public List<LegendItem> legend() {
        return List.of();
    }

    @Override
    public String svg(String label) {
        Svg svg = new Svg();
        int most = Math.max(1, strips.stream().mapToInt(Strip::most).max().orElse(1));
        for (int index = 0; index < strips.size(); index++) {
            draw(svg, strips.get(index), index * STRIP, most);
        }
        double height = strips.size() * STRIP - BETWEEN_STRIPS + AXIS;
        IntStream.range(0, months.size())
                .filter(this::isNamed)
                .forEach(index -> svg.tick(middle(index), height - 3, name(index)));
        return svg.drawing(label, height);
    }

    private void draw(Svg svg, Strip strip, double top, int most) {
        double foot = top + NAME + NUMBER + COLUMN;
        svg.text(0, top + 14, "start", "chart-name", strip.name()).level(foot, "chart-base");
        for (int index = 0; index < months.size(); index++) {
            Column column = strip.columns().get(index);
            String words = strip.name() + ", " + monthInWords(index) + ": "
                    + Formats.in(language).number(column.count());
            String href = column.count() == 0 ? null : column.href();
            svg.group(href, words, drawn(column, index, top + NAME, foot, most).tip(words));
        }
    }

    private Svg drawn(Column column, int index, double top, double foot, int most) {
        double height = COLUMN * column.count() / most;
        double width = width();
        Svg svg = new Svg()
                .box(index * width, top, width, foot - top, "chart-ground")
                .box(
                        middle(index) - width * FILLED / 2,
                        foot - height,
                        width * FILLED,
                        height,
                        "chart-bar " + Shade.FOURTH.className());
        if (months.size() <= MOST_NUMBERED && column.count() > 0) {
            svg.text(
                    middle(index),
                    foot - height - 4,
                    "middle",
                    "chart-number",
                    Formats.in(language).number(column.count()));
        }
        return svg;
    }

    private double width() {
        return 100.0 / months.size();
    }

    private double middle(int index) {
        return (index + 0.5) * width();
    }

    private boolean isNamed(int index) {
        return months.size() <= MOST_NUMBERED || months.get(index).getMonthValue() == 1;
    }

    private String name(int index) {
        YearMonth month = months.get(index);
        boolean isYear = months.size() > MOST_NUMBERED || month.getMonthValue() == 1;
        return isYear ? Integer.toString(month.getYear()) : format("MMM", month).replace(".", "");
    }

    private String monthInWords(int index) {
        return format("MMMM yyyy", months.get(index));
    }

    private String format(String pattern, YearMonth month) {
        return DateTimeFormatter.ofPattern(pattern, language).format(month);
    }
}
