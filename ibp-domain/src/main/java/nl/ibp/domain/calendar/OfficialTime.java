package nl.ibp.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and terms are those of the Netherlands, wherever the machine stands. */
public final class OfficialTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private OfficialTime() {}

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
