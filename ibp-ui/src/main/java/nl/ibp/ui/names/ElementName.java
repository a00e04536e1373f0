package nl.ibp.ui.names;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.i18n.Languages;

/**
 * What people call an element of a process: in Dutch as the model says it, which an administrator may have changed. A
 * model that is no longer deployed may still have elements that the texts do not know any more.
 */
public final class ElementName {

    private ElementName() {}

    /** @param inModel as the model calls it; may be empty */
    public static String text(String element, String inModel, Locale locale) {
        return translated(element, inModel, locale) ? I18NProvider.translate(locale, key(element)) : inModel;
    }

    /** The same, read aloud in the language that it is in. */
    public static Span of(String element, String inModel, Locale locale) {
        String text = text(element, inModel, locale);
        return translated(element, inModel, locale) ? new Span(text) : new SourceText(text);
    }

    private static boolean translated(String element, String inModel, Locale locale) {
        boolean isAsInModel = Languages.DUTCH.getLanguage().equals(locale.getLanguage()) && !inModel.isBlank();
        return !isAsInModel && !I18NProvider.translate(locale, key(element)).equals(key(element));
    }

    private static String key(String element) {
        return "process." + element;
    }
}
