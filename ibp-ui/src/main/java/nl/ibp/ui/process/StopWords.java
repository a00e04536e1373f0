package nl.ibp.ui.process;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.ElementName;
import nl.ibp.workflow.monitoring.MapFigure;

/** Says the figures of a stop in words. */
record StopWords(Locale locale) {

    String name(MapFigure figure) {
        return ElementName.text(figure.element(), figure.name(), locale);
    }

    /** A figure with its unit: "6 wd", "18%", "3 te laat". */
    String figure(MapColour colour, MapFigure figure) {
        return colour.isKnown(figure) ? figure(colour, colour.of(figure)) : text("processes.figure.none");
    }

    String figure(MapColour colour, double value) {
        return text("processes.figure." + colour, Formats.in(locale).days(value));
    }

    /** All that the drawing shows of it, for who does not see it. */
    String aloud(MapColour colour, MapFigure figure) {
        return text(
                "processes.aloud",
                name(figure),
                figure.now(),
                figure.late(),
                text("processes.colour." + colour),
                figure(colour, figure));
    }

    String text(String key, Object... with) {
        return I18NProvider.translate(locale, key, with);
    }
}
