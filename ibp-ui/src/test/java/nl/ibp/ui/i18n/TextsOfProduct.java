package nl.ibp.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** The product's own texts for views that are tested without the application; a missing one fails. */
public class TextsOfProduct implements I18NProvider {

    private final Translations translations = new Translations(true);

    @Override
    public List<Locale> getProvidedLocales() {
        return translations.getProvidedLocales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return translations.getTranslation(key, locale, params);
    }
}
