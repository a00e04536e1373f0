package nl.ibp.ui.proposal;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.OpenTask;

/**
 * For whom a path line is drawn, and when: what waits for them and what is late depends on it.
 *
 * @param isTheirs says of open work whether it waits for them
 */
record PathReader(Predicate<OpenTask> isTheirs, LocalDate today, NameBook names, Locale locale) {

    String text(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }
}
