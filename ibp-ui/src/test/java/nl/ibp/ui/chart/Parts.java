package nl.ibp.ui.chart;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a drawing as a browser does. */
record Parts(Element svg) {

    static Parts of(Drawing drawing) {
        return new Parts(Jsoup.parse(drawing.svg("Grafiek"), Parser.xmlParser()).selectFirst("svg"));
    }

    List<String> texts(String className) {
        return svg.select("text." + className).eachText();
    }

    /** In hundredths of the width. */
    List<Double> lengths(String selector, String attribute) {
        return svg.select(selector).eachAttr(attribute).stream()
                .map(length -> Double.parseDouble(length.replace("%", "")))
                .toList();
    }

    double height() {
        return Double.parseDouble(svg.attr("height"));
    }
}
