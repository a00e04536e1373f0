package nl.ibp.ui.connections;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.event.EventKind;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.event.SubscriptionState;
import org.jspecify.annotations.Nullable;

/** What people call what goes on between this product and others. */
record ConnectionWords(Locale locale) {

    private static final Pattern NO_ANSWER = Pattern.compile("0 ([A-Z_]+)");

    String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }

    String kind(EventKind kind) {
        return text("connections.kind." + kind);
    }

    /** What a receiver said, or why nothing came; a dash where it was not spoken to. */
    String answer(String kept) {
        Matcher none = NO_ANSWER.matcher(kept);
        if (none.matches()) {
            return text("connections.silence." + none.group(1));
        }
        return kept.isEmpty() ? "–" : kept;
    }

    String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(OfficialTime.ZONE);
        Formats formats = Formats.in(locale);
        return formats.shortDate(at.toLocalDate()) + ' ' + formats.time(at.toLocalTime());
    }

    String momentOrNever(@Nullable Instant instant) {
        return instant == null ? text("connections.never") : moment(instant);
    }

    /** What asks for attention first. */
    Badge state(Connection connection) {
        if (connection.subscription().state() != SubscriptionState.ACTIVE) {
            return new Badge(
                    State.QUIET,
                    Glyph.PAUSE,
                    text("connections.state." + connection.subscription().state()));
        }
        if (!connection.hasRights()) {
            return new Badge(State.WAITING_FOR_YOU, text("connections.state.noRights"));
        }
        if (connection.count().stuck() > 0) {
            return new Badge(State.WAITING_FOR_YOU, text("connections.state.stuck"));
        }
        return connection.subscription().absence() == null
                ? new Badge(State.DONE, text("connections.state.ACTIVE"))
                : new Badge(State.LATE, Glyph.ALERT, text("connections.state.absent"));
    }
}
