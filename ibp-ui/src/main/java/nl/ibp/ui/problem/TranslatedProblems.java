package nl.ibp.ui.problem;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.api.problem.ProblemTexts;
import nl.ibp.domain.Problem;
import nl.ibp.ui.component.RefusalTexts;
import org.springframework.stereotype.Component;

/** What programs are told comes out of the same files as what people read. */
@Component
class TranslatedProblems implements ProblemTexts {

    private final I18NProvider texts;
    private final RefusalTexts refusals;

    TranslatedProblems(I18NProvider texts, RefusalTexts refusals) {
        this.texts = texts;
        this.refusals = refusals;
    }

    @Override
    public String text(String key, Locale language, Object... details) {
        return texts.getTranslation(key, language, details);
    }

    @Override
    public String refusal(Problem refused, Locale language) {
        return refusals.text(refused, language);
    }
}
