package nl.ibp.ui.forecast;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.forecast.Expected;
import nl.ibp.domain.forecast.Said;
import nl.ibp.ui.i18n.Formats;

/** One expected day in words, or why there is none. */
final class ExpectedText {

    private ExpectedText() {}

    static String of(Expected expected, Optional<LocalDate> date, Locale language) {
        if (expected.said() != Said.DATES) {
            return I18NProvider.translate(language, "forecast.said." + expected.said());
        }
        return date.map(Formats.in(language)::dateWithDay)
                .orElseGet(() -> I18NProvider.translate(language, "forecast.beyond"));
    }

    /** What is no date stands back. */
    static Component cell(Expected expected, Optional<LocalDate> date, Locale language) {
        Span cell = new Span(of(expected, date, language));
        cell.setClassName("muted", expected.said() != Said.DATES || date.isEmpty());
        return cell;
    }
}
