package nl.ibp.ui.monitoring;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Period;

/** Says which figures are asked, in words. */
final class FigureSentence {

    private final NameBook names;
    private boolean saysPeriod = true;

    FigureSentence(NameBook names) {
        this.names = names;
    }

    void leaveOutPeriod() {
        saysPeriod = false;
    }

    /** A period as it is chosen. */
    String choice(FigurePeriod period, Locale locale) {
        return period instanceof FigurePeriod.OneYear one
                ? Integer.toString(one.year())
                : I18NProvider.translate(locale, period.textKey());
    }

    String of(FigureQuery query, LocalDate today, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (saysPeriod) {
            parts.add(period(query.period(), today, locale));
        }
        if (query.theme() != null) {
            parts.add(query.theme() + ". " + names.theme(query.theme()).name());
        }
        if (query.province() != null) {
            parts.add(names.province(query.province()));
        }
        if (query.body() != null) {
            parts.add(names.body(query.body(), locale));
        }
        return String.join(" · ", parts);
    }

    private String period(FigurePeriod period, LocalDate today, Locale locale) {
        if (!(period instanceof FigurePeriod.Days own)) {
            return choice(period, locale);
        }
        Period days = own.until(today);
        Formats formats = Formats.in(locale);
        return I18NProvider.translate(locale, "figures.days", formats.date(days.from()), formats.date(days.until()));
    }
}
