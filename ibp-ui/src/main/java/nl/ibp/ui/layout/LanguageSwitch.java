package nl.ibp.ui.layout;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.i18n.Languages;

/** Changes to the other language; the choice is remembered and the page is drawn anew in it. */
public class LanguageSwitch extends NativeButton {

    public LanguageSwitch() {
        String other = Languages.ENGLISH.getLanguage().equals(getLocale().getLanguage()) ? "nl" : "en";
        Span name = new Span(getTranslation("layout.language.other.short"));
        name.getElement().setAttribute("aria-hidden", "true");
        addClassName("top-button");
        setAriaLabel(getTranslation("layout.language.other"));
        // The name of a language is written, and to be read aloud, in that language.
        getElement().setAttribute("lang", other);
        add(Glyph.LANGUAGE.icon(), name);
        addClickListener(click -> getElement().executeJs("ibp.setLanguage($0)", other));
    }
}
