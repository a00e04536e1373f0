package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The twelve provinces, the ones that take part in colour, with points. It is a picture: whoever shows it gives the
 * same in words, and beside picking a point with the mouse there are always fields to type it in
 * ({@link MapPositionField}).
 */
public class ProvincesMap extends Div {

    private static final String X = "ibp.onMap(element, event).x";
    private static final String Y = "ibp.onMap(element, event).y";

    private final Div drawing = new Div();
    private final Set<String> leads = new HashSet<>();
    private final Set<String> partners = new HashSet<>();
    private final List<MapPoint> points = new ArrayList<>();

    public ProvincesMap() {
        addClassName("map");
        drawing.addClassName("map-drawing");
        Paragraph source = new Paragraph(getTranslation("component.map.source"));
        source.addClassName("map-source");
        add(drawing, source);
        draw();
    }

    /** Shows these provinces, by code ({@code pv25}), as leading and as taking part. */
    public void setProvinces(Set<String> leading, Set<String> takingPart) {
        leads.clear();
        leads.addAll(leading);
        partners.clear();
        partners.addAll(takingPart);
        draw();
    }

    public void setPoints(List<MapPoint> newPoints) {
        points.clear();
        points.addAll(newPoints);
        draw();
    }

    /** Lets people pick a point with the mouse or a finger. */
    public void addPickListener(Consumer<MapPosition> listener) {
        addClassName("is-pickable");
        drawing.getElement()
                .addEventListener("click", event -> listener.accept(position(event)))
                .addEventData(X)
                .addEventData(Y);
    }

    private static MapPosition position(DomEvent event) {
        JsonObject data = event.getEventData();
        return MapPosition.at(data.getNumber(X), data.getNumber(Y));
    }

    private void draw() {
        ProvinceShapes shapes = ProvinceShapes.NETHERLANDS;
        String provinces = shapes.provinces().stream().map(this::province).collect(Collectors.joining());
        String marks = points.stream().map(ProvincesMap::point).collect(Collectors.joining());
        drawing.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"%s\" role=\"img\" aria-label=\"%s\">%s%s</svg>"
                                .formatted(shapes.viewBox(), HtmlUtils.htmlEscape(inWords()), provinces, marks));
    }

    private String province(ProvinceShapes.Shape shape) {
        String role = leads.contains(shape.code()) ? " is-lead" : partners.contains(shape.code()) ? " is-partner" : "";
        return "<path class=\"map-province%s\" d=\"%s\"><title>%s</title></path>"
                .formatted(role, shape.path(), HtmlUtils.htmlEscape(shape.name()));
    }

    private static String point(MapPoint point) {
        return String.format(
                Locale.ROOT,
                "<g class=\"map-point\"><circle cx=\"%.1f\" cy=\"%.1f\" r=\"11\"/><title>%s</title></g>",
                point.position().x(),
                point.position().y(),
                HtmlUtils.htmlEscape(point.name()));
    }

    private String inWords() {
        return getTranslation("component.map.label", names(leads), names(partners), points.size());
    }

    private String names(Set<String> codes) {
        String names = ProvinceShapes.NETHERLANDS.provinces().stream()
                .filter(shape -> codes.contains(shape.code()))
                .map(ProvinceShapes.Shape::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? getTranslation("component.map.none") : names;
    }
}
