package nl.ibp.ui.proposal;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.names.NameBook;

/** For whom a path line is drawn, and when: what waits for them and what is late depends on it. */
record PathReader(Actor actor, LocalDate today, NameBook names, Locale locale) {

    String text(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }
}
