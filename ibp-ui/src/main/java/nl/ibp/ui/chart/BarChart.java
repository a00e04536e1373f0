package nl.ibp.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of each: one or more bars a row, of one or more parts each, perhaps with a mark across. */
public final class BarChart implements Drawing {

    /** @param amount as long as that is the part, on the scale of the chart */
    public record Part(double amount, Shade shade) {}

    /** @param mark a figure that the bar is compared with; null where there is none */
    public record Bar(List<Part> parts, @Nullable Double mark) {

        public Bar {
            parts = List.copyOf(parts);
        }

        public static Bar of(double amount, Shade shade) {
            return new Bar(List.of(new Part(amount, shade)), null);
        }

        double whole() {
            return parts.stream().mapToDouble(Part::amount).sum();
        }

        double most() {
            return mark == null ? whole() : Math.max(whole(), mark);
        }
    }

    /**
     * @param figures what the bars say, in a few words
     * @param bars the second and later ones, which say more of the first, are drawn thinner
     * @param href where the row leads; null where it leads nowhere
     */
    public record Row(String name, String figures, List<Bar> bars, @Nullable String href) {

        public Row {
            bars = List.copyOf(bars);
        }

        RowHead head() {
            return new RowHead(name, figures);
        }
    }

    private static final double THICK = 14;
    private static final double THIN = 7;
    private static final double BETWEEN_BARS = 3;
    private static final double BETWEEN_ROWS = 12;
    private static final double AXIS = 20;

    private final Scale scale;
    private final List<Row> rows;
    private final List<LegendItem> legend;

    /** @param scale up to {@link #most} or further */
    public BarChart(Scale scale, List<Row> rows, List<LegendItem> legend) {
        this.scale = scale;
        this.rows = List.copyOf(rows);
        this.legend = List.copyOf(legend);
    }

    /** How far a scale must reach for these rows. */
    public static double most(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.bars().stream())
                .mapToDouble(Bar::most)
                .max()
                .orElse(0);
    }

    @Override
    public List<LegendItem> legend() {
        return legend;
    }

    @Override
    public String svg(String label) {
        double height = rows.stream().mapToDouble(BarChart::height).sum() + AXIS;
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
        return row.head().height() + THICK + Math.max(0, row.bars().size() - 1) * (BETWEEN_BARS + THIN) + BETWEEN_ROWS;
    }

    private Svg drawn(Row row, double top) {
        Svg svg = new Svg().box(0, top, 100, height(row) - BETWEEN_ROWS / 2, "chart-ground");
        row.head().draw(svg, top);
        double y = top + row.head().height();
        double thickness = THICK;
        for (Bar bar : row.bars()) {
            draw(svg, bar, y, thickness);
            y += thickness + BETWEEN_BARS;
            thickness = THIN;
        }
        return svg;
    }

    private void draw(Svg svg, Bar bar, double y, double thickness) {
        double done = 0;
        for (Part part : bar.parts()) {
            double from = scale.at(done);
            done += part.amount();
            svg.box(
                    from,
                    y,
                    scale.at(done) - from,
                    thickness,
                    "chart-bar " + part.shade().className());
        }
        if (bar.mark() != null) {
            svg.upright(scale.at(bar.mark()), y - 3, y + thickness + 3, "chart-mark");
        }
    }
}
