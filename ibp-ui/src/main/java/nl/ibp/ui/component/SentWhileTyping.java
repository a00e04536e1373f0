package nl.ibp.ui.component;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Text fields that send what is typed at each pause, and the last letters when one leaves the field. */
public final class SentWhileTyping {

    private static final int PAUSE_MILLIS = 700;

    private SentWhileTyping() {}

    public static <V, F extends TextFieldBase<F, V> & HasValueChangeMode> F set(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        // Being listened to is enough: before it tells of leaving (ibp.js), the browser sends what waits for a pause.
        // The
        // page one goes to would come before that pause otherwise, and the letters after it go nowhere.
        field.getElement().addEventListener("ibp-left", left -> {});
        return field;
    }
}
