package nl.ibp.ui.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ibp.ui.chart.Drawing;
import nl.ibp.ui.chart.LegendItem;
import nl.ibp.ui.chart.Shade;
import nl.ibp.ui.component.MapPosition;
import nl.ibp.ui.component.ProvinceShapes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The twelve provinces in tints with their numbers, and points on them. Both lead to what they stand for. */
final class ShadedMap implements Drawing {

    /**
     * @param number what is written on it, so that no tint need tell; empty where there is nothing
     * @param words what it says to who comes to it or hears it
     * @param href null where it leads nowhere
     */
    record ProvinceMark(String number, Optional<Shade> shade, String words, @Nullable String href) {}

    /** @param count how many there are at this point */
    record PointMark(MapPosition position, int count, String words, String href) {}

    private record Spot(double x, double y) {}

    /** Where a number stands farthest from the borders of its province. */
    private static final Map<String, Spot> NUMBERS = Map.ofEntries(
            Map.entry("pv20", new Spot(525, 68)),
            Map.entry("pv21", new Spot(387, 129)),
            Map.entry("pv22", new Spot(529, 183)),
            Map.entry("pv23", new Spot(487, 298)),
            Map.entry("pv24", new Spot(355, 285)),
            Map.entry("pv25", new Spot(407, 389)),
            Map.entry("pv26", new Spot(306, 385)),
            Map.entry("pv27", new Spot(232, 276)),
            Map.entry("pv28", new Spot(180, 423)),
            Map.entry("pv29", new Spot(72, 542)),
            Map.entry("pv30", new Spot(332, 527)),
            Map.entry("pv31", new Spot(405, 596)));

    /** Farther on nobody comes through them by keyboard; the table beneath leads to all of them. */
    private static final int MOST_STOPS = 60;

    private static final double ONE = 8;
    private static final double SEVERAL = 13;

    /** As much as a finger needs. */
    private static final double TARGET = 17;

    private final Map<String, ProvinceMark> provinces;
    private final List<PointMark> points;
    private final List<LegendItem> legend;

    /** @param provinces by their codes */
    ShadedMap(Map<String, ProvinceMark> provinces, List<PointMark> points, List<LegendItem> legend) {
        this.provinces = Map.copyOf(provinces);
        this.points = List.copyOf(points);
        this.legend = List.copyOf(legend);
    }

    @Override
    public List<LegendItem> legend() {
        return legend;
    }

    @Override
    public String svg(String label) {
        List<ProvinceShapes.Shape> shapes = ProvinceShapes.NETHERLANDS.provinces();
        return "<svg class=\"shaded-map\" viewBox=\"%s\" role=\"group\" aria-label=\"%s\">%s%s%s</svg>"
                .formatted(
                        ProvinceShapes.NETHERLANDS.viewBox(),
                        HtmlUtils.htmlEscape(label),
                        shapes.stream().map(this::province).collect(Collectors.joining()),
                        points.stream().map(this::point).collect(Collectors.joining()),
                        shapes.stream().map(this::number).collect(Collectors.joining()));
    }

    private String province(ProvinceShapes.Shape shape) {
        ProvinceMark mark = mark(shape);
        String words = HtmlUtils.htmlEscape(mark.words());
        String path = "<path class=\"map-province%s\" d=\"%s\"><title>%s</title></path>"
                .formatted(mark.shade().map(shade -> " " + shade.className()).orElse(""), shape.path(), words);
        return mark.href() == null ? path : link(mark.href(), words, "", path);
    }

    private String number(ProvinceShapes.Shape shape) {
        Spot spot = NUMBERS.getOrDefault(shape.code(), new Spot(0, 0));
        return String.format(
                Locale.ROOT,
                "<text class=\"map-number\" x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\" aria-hidden=\"true\">%s</text>",
                spot.x(),
                spot.y() + 8,
                HtmlUtils.htmlEscape(mark(shape).number()));
    }

    private ProvinceMark mark(ProvinceShapes.Shape shape) {
        return provinces.getOrDefault(shape.code(), new ProvinceMark("", Optional.empty(), shape.name(), null));
    }

    private String point(PointMark point) {
        double x = point.position().x();
        double y = point.position().y();
        String words = HtmlUtils.htmlEscape(point.words());
        String count = point.count() == 1
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<text class=\"map-count\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" aria-hidden=\"true\">%d</text>",
                        x,
                        y + 5,
                        point.count());
        String drawn = String.format(
                Locale.ROOT,
                "<circle class=\"chart-ground\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.0f\"/>"
                        + "<circle class=\"map-place\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.0f\"/>%s<title>%s</title>",
                x,
                y,
                TARGET,
                x,
                y,
                point.count() == 1 ? ONE : SEVERAL,
                count,
                words);
        String order = points.size() > MOST_STOPS ? " tabindex=\"-1\"" : "";
        return link(point.href(), words, order, drawn);
    }

    private static String link(String href, String words, String attributes, String content) {
        return "<a class=\"chart-link\" href=\"%s\" aria-label=\"%s\"%s>%s</a>"
                .formatted(HtmlUtils.htmlEscape(href), words, attributes, content);
    }
}
