package nl.ibp.ui.inbox;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.ibp.domain.calendar.Remaining;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.term.Term;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.StandingStill;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.inbox.OpenTask;
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

    /**
     * How it stands with the term of a piece of work.
     *
     * @param parked its whole dossier stands still
     */
    public Span of(OpenTask task, boolean parked, Locale locale) {
        if (parked && !task.goesOnWhileParked()) {
            return new StandingStill(I18NProvider.translate(locale, "term.parked"));
        }
        return of(task.due(), task.standsStillSince() != null, locale);
    }

    /** How it stands with the term of a round. */
    public Span of(Term term, Locale locale) {
        return of(term.due(), term.standsStillSince() != null, locale);
    }

    /** @param due last day; null where no term runs */
    public Span of(@Nullable LocalDate due, boolean standsStill, Locale locale) {
        return standsStill
                ? new StandingStill(I18NProvider.translate(locale, "term.suspended"))
                : of(due, Formats.in(locale), I18NProvider.translate(locale, "task.noTerm"));
    }

    /** @param due last day; null where no term runs */
    Span of(@Nullable LocalDate due, Formats formats, String withoutTerm) {
        if (due == null) {
            return new Badge(State.QUIET, withoutTerm);
        }
        Remaining remaining = calendar.remaining(LocalDate.now(clock), due);
        Badge badge = new Badge(state(remaining), Glyph.CLOCK, formats.term(remaining));
        badge.getElement().setAttribute("data-tip", formats.dateWithDay(due));
        return badge;
    }

    private static State state(Remaining remaining) {
        if (remaining.isOver()) {
            return State.LATE;
        }
        return remaining.workingDays() <= SOON_WORKING_DAYS ? State.WAITING_FOR_YOU : State.QUIET;
    }
}
