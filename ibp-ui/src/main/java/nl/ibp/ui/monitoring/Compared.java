package nl.ibp.ui.monitoring;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.Durations;
import org.jspecify.annotations.Nullable;

/** Says in words what a figure is against the one of the period before. */
final class Compared {

    private final Locale locale;
    private final Formats formats;

    Compared(Locale locale) {
        this.locale = locale;
        formats = Formats.in(locale);
    }

    String counts(int now, int before) {
        String key = now == before ? "same" : now > before ? "more" : "less";
        return text("overview.compared." + key, Math.abs(now - before), before);
    }

    /** By the median; of what was never there nothing can be said. */
    String days(@Nullable Durations now, @Nullable Durations before) {
        if (now == null || now.isEmpty() || before == null || before.isEmpty()) {
            return text("overview.compared.days.none");
        }
        double longer = now.median() - before.median();
        String key = longer == 0 ? "same" : longer > 0 ? "longer" : "shorter";
        return text(
                "overview.compared.days." + key,
                formats.days(Math.abs(longer)),
                formats.days(before.median()),
                Math.abs(longer));
    }

    /** In few words, for a cell; both are there. */
    String shortly(Durations now, Durations before) {
        double longer = now.median() - before.median();
        String key = longer == 0 ? "same" : longer > 0 ? "longer" : "shorter";
        return text("overview.compared.shortly." + key, formats.days(Math.abs(longer)), formats.days(before.median()));
    }

    private String text(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }
}
