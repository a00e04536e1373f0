package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.JointFiguresPolicy;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.term.ReminderPolicy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for whom, and what is late there, as somebody may see it: it counts what the list shows that person, and no
 * more.
 */
@Component
@Transactional(readOnly = true)
public class WatchingProgress {

    private final Progress progress;
    private final DossierAccess access;
    private final FigureRights rights;
    private final Bodies bodies;
    private final Seats seats;
    private final ReminderPolicy reminders;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WatchingProgress(
            Progress progress,
            DossierAccess access,
            FigureRights rights,
            Bodies bodies,
            Seats seats,
            ReminderPolicy reminders,
            WorkingCalendar calendar,
            Clock clock) {
        this.progress = progress;
        this.access = access;
        this.rights = rights;
        this.bodies = bodies;
        this.seats = seats;
        this.reminders = reminders;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** There is nothing to count. */
    public boolean isEmpty(Actor actor) {
        return progress.isEmpty(access.reader(actor));
    }

    private boolean tellsLate(Actor actor, ProgressFilter filter) {
        return !rights.telling(actor).isWithheld(filter.province(), filter.body());
    }

    /** Open work, as far as the actor may see whose it is. */
    public OpenWork work(Actor actor, ProgressFilter filter) {
        if (!tellsLate(actor, filter)) {
            return OpenWork.untold();
        }
        Reader reader = access.reader(actor);
        FigureScope scope = rights.of(actor);
        LocalDate today = today();
        LocalDate soon = calendar.endOfTerm(today, reminders.workingDays().last());
        List<SeatFigure> all = progress.bySeat(reader, today, soon, filter);
        Map<Boolean, List<SeatFigure>> told =
                all.stream().collect(Collectors.partitioningBy(seat -> scope.tells(bodies.get(seat.body()))));
        boolean isWhole = filter.equals(ProgressFilter.everything());
        return new OpenWork(
                BodyFigure.of(told.get(true)),
                all.stream().filter(seat -> scope.tells(seats.get(seat.seat()))).toList(),
                isWhole
                        ? others(told.get(false))
                        : OpenWork.Others.leftOut(told.get(false).isEmpty()),
                isWhole ? progress.hidden(reader, today) : new HiddenWork(0, 0));
    }

    // Of a part of the programme nothing is said of others: what is left of the whole would tell of whom.
    private OpenWork.Others others(List<SeatFigure> figures) {
        long provinces = figures.stream()
                .map(figure -> bodies.get(figure.body()).province())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        OpenWork.Others others = OpenWork.Others.of(figures);
        return JointFiguresPolicy.isEnough(others.open(), (int) provinces) ? others : OpenWork.Others.leftOut(false);
    }

    /** Open work that is left out wherever it is said whose it is. */
    public HiddenWork hidden(Actor actor) {
        return progress.hidden(access.reader(actor), today());
    }

    /** How many proposals a theme has; none where it has none. */
    public Map<ThemeNumber, Integer> byTheme(Actor actor) {
        return progress.byTheme(access.reader(actor));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
