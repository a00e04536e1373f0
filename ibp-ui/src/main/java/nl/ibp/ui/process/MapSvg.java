package nl.ibp.ui.process;

import java.util.List;
import java.util.Locale;
import nl.ibp.workflow.monitoring.ProcessMap.Box;
import nl.ibp.workflow.monitoring.ProcessMap.Point;
import org.springframework.web.util.HtmlUtils;

/** Writes the parts of a drawing, in the units of the model. What is given as text is never markup. */
final class MapSvg {

    private static final double LINE_HEIGHT = 13;
    /** Of a letter, on the broad side: what is broader still is pressed together. */
    private static final double LETTER = 6.4;

    private static final double ARROW = 8;

    private final StringBuilder parts = new StringBuilder();

    MapSvg box(Box box, double round, String classNames) {
        return add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\"/>",
                classNames, box.x(), box.y(), box.width(), box.height(), round);
    }

    MapSvg circle(Box box, double smaller, String classNames) {
        return add(
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                classNames, middle(box), centre(box), box.width() / 2 - smaller);
    }

    MapSvg diamond(Box box, String classNames) {
        return add(
                "<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fZ\"/>",
                classNames,
                middle(box),
                box.y(),
                box.right(),
                centre(box),
                middle(box),
                box.bottom(),
                box.x(),
                centre(box));
    }

    /** Crossed upright, or aslant. */
    MapSvg cross(Box box, double reach, boolean isAslant, String classNames) {
        double x = middle(box);
        double y = centre(box);
        return isAslant
                ? add(
                        "<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1f\"/>",
                        classNames,
                        x - reach,
                        y - reach,
                        x + reach,
                        y + reach,
                        x - reach,
                        y + reach,
                        x + reach,
                        y - reach)
                : add(
                        "<path class=\"%s\" d=\"M%.1f %.1fH%.1fM%.1f %.1fV%.1f\"/>",
                        classNames, x - reach, y, x + reach, x, y - reach, y + reach);
    }

    MapSvg line(List<Point> points, String classNames) {
        StringBuilder path = new StringBuilder();
        points.forEach(point -> path.append(path.isEmpty() ? 'M' : 'L')
                .append(number(point.x()))
                .append(' ')
                .append(number(point.y())));
        return add("<path class=\"%s\" d=\"%s\"/>", classNames, path);
    }

    /** At the end of a line, along its last piece. */
    MapSvg arrow(List<Point> points, String classNames) {
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
        double alongX = length == 0 ? 0 : (end.x() - before.x()) / length;
        double alongY = length == 0 ? 0 : (end.y() - before.y()) / length;
        double baseX = end.x() - ARROW * alongX;
        double baseY = end.y() - ARROW * alongY;
        return add(
                "<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fZ\"/>",
                classNames,
                end.x(),
                end.y(),
                baseX - ARROW / 2 * alongY,
                baseY + ARROW / 2 * alongX,
                baseX + ARROW / 2 * alongY,
                baseY - ARROW / 2 * alongX);
    }

    /** Words in as many lines as they need, the first of which stands at this height; in the middle of a box. */
    MapSvg words(Box box, double y, String classNames, String text) {
        double at = y;
        for (String line : LineBreaks.of(text, (int) (box.width() / LETTER))) {
            text(middle(box), at, "middle", classNames, line, box.width());
            at += LINE_HEIGHT;
        }
        return this;
    }

    MapSvg text(double x, double y, String anchor, String classNames, String text, double room) {
        String pressed = text.length() * LETTER > room
                ? String.format(Locale.ROOT, " textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\"", room)
                : "";
        return add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>",
                classNames, x, y, anchor, pressed, HtmlUtils.htmlEscape(text));
    }

    /** All of this is one link. */
    MapSvg link(String href, String label, MapSvg content) {
        return add(
                "<a class=\"map-link\" href=\"%s\" aria-label=\"%s\">%s</a>",
                HtmlUtils.htmlEscape(href), HtmlUtils.htmlEscape(label), content.parts);
    }

    MapSvg all(MapSvg other) {
        parts.append(other.parts);
        return this;
    }

    /** @param sheet what of the drawing is shown */
    String drawing(String label, Box sheet) {
        return String.format(
                Locale.ROOT,
                "<svg class=\"process-map\" width=\"%.0f\" height=\"%.0f\" viewBox=\"%.1f %.1f %.1f %.1f\" role=\"group\""
                        + " aria-label=\"%s\">%s</svg>",
                sheet.width(),
                sheet.height(),
                sheet.x(),
                sheet.y(),
                sheet.width(),
                sheet.height(),
                HtmlUtils.htmlEscape(label),
                parts);
    }

    static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    static double centre(Box box) {
        return box.y() + box.height() / 2;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private MapSvg add(String format, Object... values) {
        parts.append(String.format(Locale.ROOT, format, values));
        return this;
    }
}
