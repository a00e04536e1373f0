package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.MapPoint;
import nl.ibp.ui.proposal.drafting.DraftInput.PointInput;
import nl.ibp.ui.proposal.drafting.DraftInput.RegionInput;

/** One region: its name and its points. */
class RegionRow extends Div implements RowList.Row {

    private final TextField name;
    private final RowList<PointRow> points;
    private final Button choose = new Button();

    /** @param chosen called when points on the map are to go to this region */
    RegionRow(Runnable changed, Consumer<RegionRow> chosen) {
        name = DraftSection.typed(new TextField(getTranslation("drafting.region.name")), changed);
        points = new RowList<>(getTranslation("drafting.point.add"), () -> new PointRow(changed), changed);
        choose.setText(getTranslation("drafting.region.choose"));
        choose.setIcon(Glyph.MAP.icon());
        choose.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        choose.addClickListener(click -> chosen.accept(this));
        name.addFocusListener(focus -> chosen.accept(this));
        addClassNames("draft-region", "stack");
        add(name, points, choose);
    }

    void show(RegionInput input) {
        name.setValue(input.name());
        points.clear();
        input.points().forEach(point -> points.addRow().show(point));
    }

    RegionInput read() {
        return new RegionInput(
                name.getValue(), points.rows().stream().map(PointRow::read).toList());
    }

    void addPoint(PointInput point) {
        points.addRow().show(point);
    }

    /** @param amongOthers there is something to choose between */
    void setChosen(boolean isChosen, boolean amongOthers) {
        choose.setVisible(amongOthers);
        setClassName("is-chosen", isChosen);
        choose.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
    }

    List<MapPoint> onMap() {
        return points.rows().stream()
                .flatMap(point -> point.onMap(name.getValue()).stream())
                .toList();
    }

    Map<String, Component> fields(String prefix) {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put(prefix + ".name", name);
        List<PointRow> rows = points.rows();
        for (int index = 0; index < rows.size(); index++) {
            fields.put(
                    prefix + ".points." + index + ".longitude", rows.get(index).field());
        }
        return fields;
    }

    @Override
    public String name() {
        return name.getValue();
    }

    @Override
    public void focus() {
        name.focus();
    }
}
