package nl.ibp.ui.i18n;

import java.util.Locale;
import nl.ibp.api.problem.ProblemTexts;
import org.springframework.stereotype.Component;

/** What programs are told comes out of the same files as what people read. */
@Component
class TranslatedProblems implements ProblemTexts {

    private final Translations translations;

    TranslatedProblems(Translations translations) {
        this.translations = translations;
    }

    @Override
    public String text(String key, Locale language, Object... details) {
        return translations.getTranslation(key, language, details);
    }
}
