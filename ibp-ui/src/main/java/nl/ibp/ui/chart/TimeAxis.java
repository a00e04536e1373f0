package nl.ibp.ui.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When what is to happen, lane by lane: a day is a point, an imprecise date a span, one that is known at one end only
 * runs out at the other, and what has no date says so in words. A line stands at today.
 */
public final class TimeAxis implements Drawing {

    /**
     * @param when in words, which say how exact it is, or that there is no date
     * @param from the earliest day; null where none is known
     * @param until the latest day; null where none is known
     * @param shade tells what is done from what is not, beside the words
     * @param href where it leads; null where it leads nowhere
     */
    public record Span(
            String name,
            String when,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Shade shade,
            @Nullable String href) {}

    public record Lane(String name, List<Span> spans) {

        public Lane {
            spans = List.copyOf(spans);
        }
    }

    private static final double LANE = 30;
    private static final double TRACK = 20;
    private static final double THICK = 10;
    private static final double AXIS = 20;
    private static final double RUNNING_OUT = 6;

    private final Scale scale;
    private final List<Lane> lanes;
    private final LocalDate today;
    private final List<LegendItem> legend;

    public TimeAxis(Scale scale, List<Lane> lanes, LocalDate today, List<LegendItem> legend) {
        this.scale = scale;
        this.lanes = List.copyOf(lanes);
        this.today = today;
        this.legend = List.copyOf(legend);
    }

    @Override
    public List<LegendItem> legend() {
        return legend;
    }

    @Override
    public String svg(String label) {
        double height = AXIS + lanes.stream().mapToDouble(TimeAxis::height).sum();
        Svg svg = new Svg();
        scale.ticks().forEach(tick -> svg.upright(tick.at(), AXIS, height, "chart-grid")
                .tick(tick.at(), 12, tick.label()));
        if (scale.from() <= today.toEpochDay() && today.toEpochDay() <= scale.until()) {
            svg.upright(scale.at(today), AXIS - 4, height, "chart-today");
        }
        double y = AXIS;
        for (Lane lane : lanes) {
            svg.level(y + 4, "chart-grid").text(0, y + 22, "start", "chart-lane", lane.name());
            y += LANE;
            for (Span span : lane.spans()) {
                svg.group(span.href(), head(span).inWords(), drawn(span, y));
                y += height(span);
            }
        }
        return svg.drawing(label, height);
    }

    private static double height(Lane lane) {
        return LANE + lane.spans().stream().mapToDouble(TimeAxis::height).sum();
    }

    private static double height(Span span) {
        return head(span).height() + TRACK;
    }

    private static RowHead head(Span span) {
        return new RowHead(span.name(), span.when());
    }

    private Svg drawn(Span span, double top) {
        Svg svg = new Svg().box(0, top, 100, height(span) - 2, "chart-ground");
        head(span).draw(svg, top);
        mark(svg, span, top + head(span).height() + THICK / 2 + 1);
        return svg;
    }

    private void mark(Svg svg, Span span, double middle) {
        LocalDate from = span.from();
        LocalDate until = span.until();
        String shade = "chart-bar " + span.shade().className();
        double top = middle - THICK / 2;
        if (from != null && from.equals(until)) {
            svg.dot(scale.at(from), middle, 6, shade);
        } else if (from != null && until != null) {
            svg.box(scale.at(from), top, Math.max(1, scale.at(until) - scale.at(from)), THICK, shade);
        } else if (from != null) {
            svg.dot(scale.at(from), middle, 6, shade)
                    .box(scale.at(from), top, Math.min(RUNNING_OUT, 100 - scale.at(from)), THICK, "chart-open");
        } else if (until != null) {
            double begin = Math.max(0, scale.at(until) - RUNNING_OUT);
            svg.box(begin, top, scale.at(until) - begin, THICK, "chart-open").dot(scale.at(until), middle, 6, shade);
        }
    }
}
