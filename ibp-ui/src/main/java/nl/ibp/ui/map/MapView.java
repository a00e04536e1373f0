package nl.ibp.ui.map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.chart.Chart;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.map.MapFigures;
import nl.ibp.workflow.map.MapPlace;

/** Where in the country proposals are: the provinces with their numbers in a table and on the map, and the places. */
@Route(MapQuery.PATH)
@InPlace(Place.MAP)
@StyleSheet("context://overviews.css")
@StyleSheet("context://map.css")
@PermitAll
class MapView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final MapDesk desk;
    private final NameBook names;
    private final MapFilters filters;
    private final Paragraph asked = new Paragraph();
    private final Div content = new Div();

    MapView(MapDesk desk, NameBook names) {
        this.desk = desk;
        this.names = names;
        filters = new MapFilters(names, this::ask);
        asked.addClassName("print-only");
        content.addClassName("overview");
        addClassName("page");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("map.explained")), filters, asked, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        MapQuery query = MapQuery.read(event.getLocation().getQueryParameters(), desk.themes);
        filters.show(query);
        asked.setText(title(query));
        content.removeAll();
        MapFigures figures = desk.figures(query);
        if (figures.proposals() == 0) {
            content.add(empty(query));
            return;
        }
        content.add(summary(query, figures), columns(query, figures));
    }

    /** Every answer has an address of its own, so that the way back leads through them. */
    private void ask(MapQuery query) {
        UI.getCurrent().navigate(MapView.class, query.parameters());
    }

    private EmptyState empty(MapQuery query) {
        String key = query.theme() == null ? "map.empty" : "map.empty.theme";
        return new EmptyState(Glyph.MAP, getTranslation(key), getTranslation(key + ".what"));
    }

    private Div summary(MapQuery query, MapFigures figures) {
        String key = query.ended() ? "map.summary" : "map.summary.underWay";
        Div summary = new Div(new Paragraph(getTranslation(key, figures.proposals())));
        if (figures.secret() > 0) {
            summary.add(new Paragraph(getTranslation("map.secret", figures.secret())));
        }
        if (figures.provinces().stream().anyMatch(figure -> figure.late() == null)) {
            summary.add(new Paragraph(getTranslation("map.late.own")));
        }
        return summary;
    }

    private Div columns(MapQuery query, MapFigures figures) {
        List<ProvinceRow> rows = desk.rows(query, figures);
        Optional<List<MapPlace>> places = desk.places(query);
        Section table = new Section(new H2(getTranslation("map.provinces")), new ProvinceTable(rows, fileName(query)));
        Section map = new Section(new H2(getTranslation("map.map")), chart(query, rows, places));
        panel(query, places.orElse(List.of())).ifPresent(panel -> {
            map.add(panel);
            panel.read();
        });
        Div columns = new Div(table, map);
        columns.addClassName("map-columns");
        return columns;
    }

    private Chart chart(MapQuery query, List<ProvinceRow> rows, Optional<List<MapPlace>> places) {
        ShadedMap drawing = new MapDrawing(query, getLocale()).of(rows, places.orElse(List.of()));
        Chart chart = new Chart(title(query), drawing);
        if (places.isEmpty()) {
            chart.withNote(getTranslation("map.places.tooMany"));
        } else if (!places.get().isEmpty()) {
            chart.withNote(getTranslation("map.places.explained")).withTable(new PlaceTable(places.get()));
        }
        return chart.withSource(getTranslation("component.map.source"));
    }

    private static Optional<PlacePanel> panel(MapQuery query, List<MapPlace> places) {
        return places.stream()
                .filter(place -> place.point().equals(query.place()))
                .findFirst()
                .map(place -> new PlacePanel(place.proposals()));
    }

    private String title(MapQuery query) {
        String shaded = getTranslation(
                "map.title." + query.measure(), getTranslation(query.step().textKey()));
        return whole(shaded, query);
    }

    private String fileName(MapQuery query) {
        return whole(getTranslation("map.provinces"), query);
    }

    /** With which part of the proposals it is of, for it goes along with pictures and files. */
    private String whole(String what, MapQuery query) {
        ThemeNumber theme = query.theme();
        String which =
                query.ended() || query.measure() == Measure.STEP ? what : what + " · " + getTranslation("map.underWay");
        return theme == null
                ? which
                : which + " · " + theme + ". " + names.theme(theme).name();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.map");
    }
}
