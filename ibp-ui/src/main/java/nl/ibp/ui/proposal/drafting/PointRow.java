package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.ibp.ui.component.MapPoint;
import nl.ibp.ui.component.MapPosition;
import nl.ibp.ui.proposal.drafting.DraftInput.PointInput;

/** A point as two numbers, for who does not use the map. */
class PointRow extends Div implements RowList.Row {

    private final TextField longitude;
    private final TextField latitude;

    PointRow(Runnable changed) {
        longitude = DraftSection.typed(new TextField(getTranslation("drafting.point.longitude")), changed);
        latitude = DraftSection.typed(new TextField(getTranslation("drafting.point.latitude")), changed);
        longitude.getElement().setAttribute("inputmode", "decimal");
        latitude.getElement().setAttribute("inputmode", "decimal");
        addClassName("draft-point");
        add(longitude, latitude);
    }

    void show(PointInput input) {
        longitude.setValue(input.longitude());
        latitude.setValue(input.latitude());
    }

    PointInput read() {
        return new PointInput(longitude.getValue(), latitude.getValue());
    }

    /** Where it lies, as far as what was typed is a place on the map. */
    List<MapPoint> onMap(String region) {
        DraftInput.RegionInput one = new DraftInput.RegionInput(region, List.of(read()));
        return DraftReader.pointsOf(one).stream()
                .map(point -> new MapPoint(region, new MapPosition(point.longitude(), point.latitude())))
                .toList();
    }

    TextField field() {
        return longitude;
    }

    @Override
    public String name() {
        return longitude.getValue() + " " + latitude.getValue();
    }

    @Override
    public void focus() {
        longitude.focus();
    }
}
