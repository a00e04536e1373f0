package nl.ibp.ui.map;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.monitoring.ProgressStop;
import nl.ibp.ui.names.NameBook;

/** The fields above the map. */
class MapFilters extends Div {

    private final Select<Measure> measure = new Select<>();
    private final Select<ProgressStop> step = new Select<>();
    private final Select<ThemeNumber> theme = new Select<>();
    private final Checkbox ended = new Checkbox();
    private final NameBook names;
    private final Consumer<MapQuery> changed;

    /** @param changed is told of each other question */
    MapFilters(NameBook names, Consumer<MapQuery> changed) {
        this.names = names;
        this.changed = changed;
        addClassNames("map-filters", "no-print");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("map.filters"));
        makeMeasure();
        makeTheme();
        ended.setLabel(getTranslation("map.ended.too"));
        ended.addValueChangeListener(change -> tell(change.isFromClient()));
        add(measure, step, theme, ended);
    }

    private void makeMeasure() {
        measure.setLabel(getTranslation("map.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(one -> getTranslation("map.measure." + one));
        measure.addValueChangeListener(change -> tell(change.isFromClient()));
        step.setLabel(getTranslation("map.step"));
        step.setItems(ProgressStop.values());
        step.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        step.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeTheme() {
        String all = getTranslation("map.theme.all");
        theme.setLabel(getTranslation("map.theme"));
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(all);
        theme.setPlaceholder(all);
        theme.setItems(names.themes().stream().map(Theme::number).toList());
        theme.setItemLabelGenerator(number -> number == null ? all : name(number));
        theme.setRenderer(new ComponentRenderer<>(
                number -> new SourceText(theme.getItemLabelGenerator().apply(number))));
        theme.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private String name(ThemeNumber number) {
        return number + ". " + names.theme(number).name();
    }

    void show(MapQuery query) {
        measure.setValue(query.measure());
        step.setValue(query.step());
        step.setVisible(query.measure() == Measure.STEP);
        theme.setValue(query.theme());
        ended.setValue(query.ended());
    }

    private void tell(boolean fromClient) {
        if (fromClient) {
            changed.accept(new MapQuery(measure.getValue(), step.getValue(), theme.getValue(), ended.getValue(), null));
        }
    }
}
