package nl.ibp.ui.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From where to where: half of the cases and nine of ten, or the days on which something is to be expected. */
public final class RangeChart implements Drawing {

    /**
     * @param figures what the range says, in a few words
     * @param from on the scale of the chart
     * @param href where the row leads; null where it leads nowhere
     */
    public record Row(String name, String figures, double from, double until, @Nullable String href) {

        public static Row ofDays(String name, String figures, LocalDate from, LocalDate until, @Nullable String href) {
            return new Row(name, figures, from.toEpochDay(), until.toEpochDay(), href);
        }

        // In all rows alike, as they are compared.
        RowHead head() {
            return new RowHead(name, figures, true);
        }
    }

    private static final double TRACK = 26;
    private static final double THICK = 8;
    private static final double AXIS = 20;

    private final Scale scale;
    private final List<Row> rows;

    public RangeChart(Scale scale, List<Row> rows) {
        this.scale = scale;
        this.rows = List.copyOf(rows);
    }

    @Override
    public List<LegendItem> legend() {
        return List.of();
    }

    @Override
    public String svg(String label) {
        double height = AXIS + rows.stream().mapToDouble(RangeChart::height).sum();
        Svg svg = new Svg();
        scale.ticks().forEach(tick -> svg.upright(tick.at(), 0, height - AXIS, "chart-grid")
                .tick(tick.at(), height - 5, tick.label()));
        double y = 0;
        for (Row row : rows) {
            svg.group(row.href(), row.head().inWords(), drawn(row, y));
            y += height(row);
        }
        return svg.drawing(label, height);
    }

    private static double height(Row row) {
        return row.head().height() + TRACK;
    }

    private Svg drawn(Row row, double top) {
        double from = scale.at(row.from());
        double until = scale.at(row.until());
        double middle = top + row.head().height() + 8;
        Svg svg = new Svg().box(0, top, 100, height(row) - 6, "chart-ground");
        row.head().draw(svg, top);
        return svg.box(from, middle - THICK / 2, until - from, THICK, "chart-bar " + Shade.THIRD.className())
                .dot(from, middle, 6, "chart-dot")
                .upright(until, middle - 8, middle + 8, "chart-mark");
    }
}
