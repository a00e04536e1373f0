package nl.ibp.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Every text people read, by key and language. A missing key shows itself instead of breaking the page; where
 * {@code ibp.translations.strict} is set, as in the tests, it fails at once.
 */
@Component
class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();
    private final boolean strict;

    Translations(@Value("${ibp.translations.strict:false}") boolean strict) {
        this.strict = strict;
        Languages.ALL.forEach(language -> texts.put(language, TranslationFiles.read(language)));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Locale language = Languages.known(locale);
        String text = texts.get(language).get(key);
        if (text == null) {
            return missing(key, language);
        }
        return text.indexOf('{') < 0 ? text : new MessageFormat(text, numbersOf(language)).format(params);
    }

    /** Numbers in Dutch texts are written the Dutch way, which needs the country too. */
    private static Locale numbersOf(Locale language) {
        return Languages.DUTCH.equals(language) ? Formats.NETHERLANDS : Locale.UK;
    }

    private String missing(String key, Locale language) {
        if (strict) {
            throw new IllegalStateException("No text for key '" + key + "' in language '" + language + "'");
        }
        LOG.warn("No text for key '{}' in language '{}'", key, language);
        return key;
    }
}
