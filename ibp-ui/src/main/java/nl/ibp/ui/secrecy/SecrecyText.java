package nl.ibp.ui.secrecy;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.SecrecyNote;

/** What is said of a secrecy in words. */
record SecrecyText(NameBook names, Locale locale) {

    /** How it is with it, and since when. */
    String standing(SecrecyNote note) {
        Instant endedAt = note.endedAt();
        String since = date(endedAt == null ? note.imposedAt() : endedAt);
        ProvinceCode confirming = note.confirming();
        String province = confirming == null ? "" : names.province(confirming);
        return switch (note.status()) {
            case IMPOSED ->
                confirming == null
                        ? text("secrecy.status.IMPOSED", since)
                        : text("secrecy.status.IMPOSED.awaited", since, province);
            case CONFIRMED -> text("secrecy.status.CONFIRMED", since, province);
            case LAPSED -> text("secrecy.status.LAPSED", since, province);
            case LIFTED -> text("secrecy.status.LIFTED", since);
        };
    }

    String ground(SecrecyNote note) {
        return text("secrecy.ground." + note.ground());
    }

    String body(SecrecyNote note) {
        return names.body(note.body(), locale);
    }

    String date(Instant moment) {
        return Formats.in(locale).date(OfficialTime.dayOf(moment));
    }

    String moment(Instant at) {
        return date(at) + ", " + Formats.in(locale).time(LocalTime.ofInstant(at, OfficialTime.ZONE));
    }

    /** Asks for reasons. */
    TextArea passageField(String label) {
        TextArea field = new TextArea(text(label));
        field.setMaxLength(Text.PASSAGE);
        field.setMinHeight("8em");
        return field;
    }

    String text(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }
}
