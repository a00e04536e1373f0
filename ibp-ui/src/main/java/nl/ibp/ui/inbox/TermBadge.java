package nl.ibp.ui.inbox;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is left of a term, in words, an icon and a colour; the date itself on hover and focus. */
@Component
public class TermBadge {

    /** From here on a term is soon over. */
    private static final int SOON_WORKING_DAYS = 2;

    private final WorkingCalendar calendar;
    private final Clock clock;

    TermBadge(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param due last day; null where no term runs */
    public Span of(@Nullable LocalDate due, Formats formats, String withoutTerm) {
        if (due == null) {
            return new Badge(State.QUIET, withoutTerm);
        }
        int left = calendar.workingDaysBetween(LocalDate.now(clock), due);
        Badge badge = new Badge(state(left), Glyph.CLOCK, formats.term(left));
        badge.getElement().setAttribute("data-tip", formats.dateWithDay(due));
        return badge;
    }

    private static State state(int left) {
        if (left < 0) {
            return State.LATE;
        }
        return left <= SOON_WORKING_DAYS ? State.WAITING_FOR_YOU : State.QUIET;
    }
}
