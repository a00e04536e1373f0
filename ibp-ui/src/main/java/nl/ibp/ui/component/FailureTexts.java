package nl.ibp.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.workflow.operations.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Says in words that something failed which no use case refused, and tells the log why. */
@Component
public class FailureTexts {

    private static final Logger LOG = LoggerFactory.getLogger(FailureTexts.class);

    private final I18NProvider texts;
    private final DatabaseAway database;

    public FailureTexts(I18NProvider texts, DatabaseAway database) {
        this.texts = texts;
        this.database = database;
    }

    public boolean isDatabaseAway(Throwable failure) {
        return database.isCauseOf(failure);
    }

    /**
     * Tells the log: in one line where the database is away, for then the same fails for everybody at once.
     *
     * @param what was tried
     */
    public void log(String what, Throwable failure) {
        if (isDatabaseAway(failure)) {
            String why = String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
            LOG.warn("{}: database away: {}", what, why.lines().findFirst().orElse(""));
        } else {
            LOG.error("{}", what, failure);
        }
    }

    /**
     * On a page that stays open, with what was typed there.
     *
     * @param otherwise key of what is said where the database is not why
     */
    public String text(Throwable failure, Locale locale, String otherwise) {
        return texts.getTranslation(isDatabaseAway(failure) ? "layout.away.typed" : otherwise, locale);
    }
}
