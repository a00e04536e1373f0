package nl.ibp.ui.inbox;

import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;

public final class DateFields {

    private DateFields() {}

    /** As its browser sends what was typed, past what one may set. */
    public static void typedInTheBrowser(DateField field, String value) throws PropertyChangeDeniedException {
        field.getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("value", value)
                .run();
    }
}
