package nl.ibp.ui.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes the parts of a drawing. What is given as text is never markup. Lengths across are percentages. */
final class Svg {

    /** Where half a label would stand outside, on a telephone. */
    static final double NEAR_EDGE = 7;

    private final StringBuilder parts = new StringBuilder();
    private boolean hasLinks;

    Svg box(double x, double y, double width, double height, String classNames) {
        return add(
                "<rect class=\"%s\" x=\"%.2f%%\" y=\"%.1f\" width=\"%.2f%%\" height=\"%.1f\"/>",
                classNames, x, y, width, height);
    }

    Svg upright(double x, double from, double until, String classNames) {
        return add(
                "<line class=\"%s\" x1=\"%.2f%%\" y1=\"%.1f\" x2=\"%.2f%%\" y2=\"%.1f\"/>",
                classNames, x, from, x, until);
    }

    Svg level(double y, String classNames) {
        return add("<line class=\"%s\" x1=\"0%%\" y1=\"%.1f\" x2=\"100%%\" y2=\"%.1f\"/>", classNames, y, y);
    }

    Svg dot(double x, double y, double radius, String classNames) {
        return add("<circle class=\"%s\" cx=\"%.2f%%\" cy=\"%.1f\" r=\"%.1f\"/>", classNames, x, y, radius);
    }

    Svg text(double x, double y, String anchor, String classNames, String text) {
        return add(
                "<text class=\"%s\" x=\"%.2f%%\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                classNames, x, y, anchor, HtmlUtils.htmlEscape(text));
    }

    /** Stands in the middle of its place, but at the edges within the drawing. */
    Svg tick(double x, double y, String text) {
        return text(x, y, x < NEAR_EDGE ? "start" : x > 100 - NEAR_EDGE ? "end" : "middle", "chart-tick", text);
    }

    Svg tip(String text) {
        return add("<title>%s</title>", HtmlUtils.htmlEscape(text));
    }

    /** What leads somewhere is a link as a whole, also where nothing is drawn. */
    Svg group(@Nullable String href, String label, Svg content) {
        hasLinks |= href != null || content.hasLinks;
        if (href == null) {
            return add("<g>%s</g>", content.parts);
        }
        return add(
                "<a class=\"chart-link\" href=\"%s\" aria-label=\"%s\">%s</a>",
                HtmlUtils.htmlEscape(href), HtmlUtils.htmlEscape(label), content.parts);
    }

    /** A picture, or where there are links in it a group of them, which can be reached one by one. */
    String drawing(String label, double height) {
        return String.format(
                Locale.ROOT,
                "<svg class=\"chart-svg\" width=\"100%%\" height=\"%.0f\" role=\"%s\" aria-label=\"%s\">%s</svg>",
                height,
                hasLinks ? "group" : "img",
                HtmlUtils.htmlEscape(label),
                parts);
    }

    private Svg add(String format, Object... values) {
        parts.append(String.format(Locale.ROOT, format, values));
        return this;
    }
}
