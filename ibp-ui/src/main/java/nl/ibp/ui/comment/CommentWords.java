package nl.ibp.ui.comment;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;

/** What is said of a comment in words. */
record CommentWords(NameBook names, Locale locale) {

    /** @param name of the author; accounts of the demonstration are named after their seats */
    String who(String name, SeatId seat) {
        String called = names.seat(seat, locale);
        return called.equals(name) ? called : text("comment.who", name, called);
    }

    /** Whom it is visible to. */
    String readers(Audience audience) {
        if (audience instanceof Audience.OneBody one) {
            return names.body(one.body(), locale);
        }
        return audience instanceof Audience.NamedSeats named ? seats(named.seats()) : text("comment.everybody");
    }

    String seats(Collection<SeatId> seats) {
        return seats.stream().map(seat -> names.seat(seat, locale)).collect(Collectors.joining(", "));
    }

    String moment(Instant at) {
        Formats formats = Formats.in(locale);
        return formats.dateWithDay(OfficialTime.dayOf(at))
                + ", "
                + formats.time(LocalTime.ofInstant(at, OfficialTime.ZONE));
    }

    String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
