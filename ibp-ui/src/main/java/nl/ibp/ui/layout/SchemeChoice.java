package nl.ibp.ui.layout;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Light, dark, or as the device says. The browser paints it and remembers it; here it is only chosen. */
class SchemeChoice extends RadioButtonGroup<String> {

    private static final String COOKIE = "ibp-scheme";
    private static final String SYSTEM = "system";

    SchemeChoice() {
        setLabel(getTranslation("layout.scheme"));
        setItems(SYSTEM, "light", "dark");
        setItemLabelGenerator(scheme -> getTranslation("layout.scheme." + scheme));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        setValue(chosen());
        addValueChangeListener(change -> getElement().executeJs("ibp.setScheme($0)", change.getValue()));
    }

    private String chosen() {
        return cookies()
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> getListDataView().contains(value))
                .findFirst()
                .orElse(SYSTEM);
    }

    private static Stream<Cookie> cookies() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getCookies)
                .map(Arrays::stream)
                .orElseGet(Stream::empty);
    }
}
