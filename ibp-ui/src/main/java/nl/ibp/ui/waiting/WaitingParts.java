package nl.ibp.ui.waiting;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.TermBadge;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.waiting.Chasing;
import nl.ibp.workflow.waiting.WaitingPiece;
import org.springframework.stereotype.Component;

/** What the rows of waiting work are made with. */
@Component
class WaitingParts {

    final NameBook names;
    private final TermBadge terms;
    private final WorkingCalendar calendar;
    private final Chasing chasing;
    private final CurrentActor actor;
    private final RefusalTexts refusals;
    private final Clock clock;

    WaitingParts(
            NameBook names,
            TermBadge terms,
            WorkingCalendar calendar,
            Chasing chasing,
            CurrentActor actor,
            RefusalTexts refusals,
            Clock clock) {
        this.names = names;
        this.terms = terms;
        this.calendar = calendar;
        this.chasing = chasing;
        this.actor = actor;
        this.refusals = refusals;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In working days, also those on which it stood still. */
    int age(WaitingPiece piece) {
        return calendar.workingDaysBetween(OfficialTime.dayOf(piece.task().createdAt()), today());
    }

    Span term(WaitingPiece piece, Locale locale) {
        return terms.of(piece.task(), piece.row().parked(), locale);
    }

    boolean isToday(Instant moment) {
        return OfficialTime.dayOf(moment).equals(today());
    }

    /** @return when it was */
    Instant chase(TaskId task) {
        return chasing.chase(actor.get(), task);
    }

    String words(Refused refused, Locale locale) {
        return refused.problems().stream()
                .map(problem -> refusals.text(problem, locale))
                .collect(Collectors.joining(" "));
    }

    static String time(Instant moment, Formats formats) {
        return formats.time(moment.atZone(OfficialTime.ZONE).toLocalTime());
    }
}
