package nl.ibp.ui.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.i18n.Formats;

/** The day and the hour of a moment in the Netherlands, as they are written. */
final class Days {

    private Days() {}

    static LocalDate of(Instant moment) {
        return OfficialTime.dayOf(moment);
    }

    static String date(Instant moment, Locale locale) {
        return Formats.in(locale).date(of(moment));
    }

    static String shortDate(Instant moment, Locale locale) {
        return Formats.in(locale).shortDate(of(moment));
    }

    static String time(Instant moment, Locale locale) {
        return Formats.in(locale).time(LocalTime.ofInstant(moment, OfficialTime.ZONE));
    }
}
