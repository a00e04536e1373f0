package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Span;

/** PM: known to come, not known yet. Says what it means to whoever points at it, comes to it or hears it. */
public class ProMemorie extends Span {

    /** As it is written where only words fit. */
    public static final String SHORT = "PM";

    public ProMemorie() {
        addClassName("pm");
        Span meaning = new Span(", " + getTranslation("dossier.pm.short"));
        meaning.addClassName("sr-only");
        // It may stand among Dutch words; what it means is said in the language of the page.
        getElement().setAttribute("lang", getLocale().getLanguage());
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("data-tip", getTranslation("dossier.pm.meaning"));
        add(new Span(SHORT), meaning);
    }
}
