package nl.ibp.api.problem;

import java.util.Locale;

/** The words for what goes wrong, in the language of who asks. */
public interface ProblemTexts {

    String text(String key, Locale language, Object... details);

    /** The same sentence that people read beside a field. */
    String refusal(nl.ibp.domain.Problem refused, Locale language);
}
