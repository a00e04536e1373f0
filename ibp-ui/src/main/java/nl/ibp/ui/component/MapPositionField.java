package nl.ibp.ui.component;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A point on the map: typed as degrees, or picked on the map beside the two fields. */
public class MapPositionField extends CustomField<MapPosition> {

    private final NumberField longitude = degrees("component.map.longitude", 3.0, 7.5);
    private final NumberField latitude = degrees("component.map.latitude", 50.5, 54.0);
    private final ProvincesMap map = new ProvincesMap();

    public MapPositionField(String label) {
        setLabel(label);
        map.addPickListener(this::pick);
        Div fields = new Div(longitude, latitude);
        fields.addClassName("row");
        Div content = new Div(fields, map);
        content.addClassName("stack");
        add(content);
    }

    public void setProvinces(Set<String> leading, Set<String> takingPart) {
        map.setProvinces(leading, takingPart);
    }

    private NumberField degrees(String labelKey, double least, double most) {
        NumberField field = new NumberField(getTranslation(labelKey));
        field.setMin(least);
        field.setMax(most);
        field.setStep(0.001);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> showPoint());
        return field;
    }

    private void pick(MapPosition position) {
        setPresentationValue(position);
        updateValue();
    }

    private void showPoint() {
        MapPosition position = generateModelValue();
        map.setPoints(position == null ? List.of() : List.of(new MapPoint(getLabel(), position)));
    }

    @Override
    protected @Nullable MapPosition generateModelValue() {
        Double east = longitude.getValue();
        Double north = latitude.getValue();
        return east == null || north == null ? null : new MapPosition(east, north);
    }

    @Override
    protected void setPresentationValue(@Nullable MapPosition position) {
        longitude.setValue(position == null ? null : position.longitude());
        latitude.setValue(position == null ? null : position.latitude());
        showPoint();
    }
}
