package nl.ibp.ui.programme;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.domain.calendar.Quarter;

/** "2e kwartaal van 2018". */
final class QuarterWords {

    private QuarterWords() {}

    static String of(Quarter quarter, Locale locale) {
        // A year is no number: no dot among its digits.
        return I18NProvider.translate(locale, "report.quarter", quarter.number(), Integer.toString(quarter.year()));
    }
}
