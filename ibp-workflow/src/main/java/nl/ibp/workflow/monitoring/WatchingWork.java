package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.JointFiguresPolicy;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.term.ReminderPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What waits for whom, and what is late there, as somebody may see it: it counts what the list shows that person, and no
 * more. Outside any transaction: whoever waits until another has read what is new holds no connection meanwhile.
 */
@Component
public class WatchingWork {

    private final RememberedSteps steps;
    private final Progress progress;
    private final DossierAccess access;
    private final FigureRights rights;
    private final Bodies bodies;
    private final Seats seats;
    private final ReminderPolicy reminders;
    private final WorkingCalendar calendar;

    WatchingWork(
            RememberedSteps steps,
            Progress progress,
            DossierAccess access,
            FigureRights rights,
            Bodies bodies,
            Seats seats,
            ReminderPolicy reminders,
            WorkingCalendar calendar) {
        this.steps = steps;
        this.progress = progress;
        this.access = access;
        this.rights = rights;
        this.bodies = bodies;
        this.seats = seats;
        this.reminders = reminders;
        this.calendar = calendar;
    }

    /** Open work, as far as the actor may see whose it is. */
    public OpenWork of(Actor actor, ProgressFilter filter) {
        return steps.ask(columns -> of(rights.told(columns, actor), actor, filter));
    }

    /** Open work that is left out wherever it is said whose it is. */
    public HiddenWork hidden(Actor actor) {
        return steps.ask(
                columns -> counts(rights.told(columns, actor), access.reader(actor), ProgressFilter.everything())
                        .hidden());
    }

    OpenWork of(Told told, Actor actor, ProgressFilter filter) {
        Telling telling = told.telling();
        if (telling.isWithheld(filter.province(), filter.body())) {
            return OpenWork.untold();
        }
        FigureScope scope = telling.scope();
        SeatCounts counts = counts(told, access.reader(actor), filter);
        List<SeatFigure> all = figures(counts);
        Map<Boolean, List<SeatFigure>> shown =
                all.stream().collect(Collectors.partitioningBy(seat -> scope.tells(bodies.get(seat.body()))));
        boolean isWhole = filter.equals(ProgressFilter.everything());
        return new OpenWork(
                BodyFigure.of(shown.get(true)),
                all.stream().filter(seat -> scope.tells(seats.get(seat.seat()))).toList(),
                isWhole
                        ? others(shown.get(false))
                        : OpenWork.Others.leftOut(shown.get(false).isEmpty()),
                isWhole ? counts.hidden() : new HiddenWork(0, 0));
    }

    private SeatCounts counts(Told told, Reader reader, ProgressFilter filter) {
        LocalDate today = told.telling().today();
        SeatCounts counts = new SeatCounts(
                today, calendar.endOfTerm(today, reminders.workingDays().last()));
        counts.add(told.columns(), filter, told.sight());
        progress.onSecrecies(reader, filter).forEach(counts::add);
        return counts;
    }

    private List<SeatFigure> figures(SeatCounts counts) {
        Map<ProposalId, ProposalNumber> numbers = progress.numbers(counts.longestOverdue());
        return seats.all().stream()
                .flatMap(seat -> counts.at(seat.id()).stream().map(work -> figure(seat, work, numbers)))
                .toList();
    }

    private static SeatFigure figure(Seat seat, SeatCounts.AtSeat work, Map<ProposalId, ProposalNumber> numbers) {
        return new SeatFigure(seat.id(), seat.body(), work.open(), work.soon(), work.since(), overdue(work, numbers));
    }

    private static SeatFigure.@Nullable Overdue overdue(
            SeatCounts.AtSeat work, Map<ProposalId, ProposalNumber> numbers) {
        if (work.late() == 0) {
            return null;
        }
        Map<ProposalId, LocalDate> overdue = work.overdue();
        List<OverdueProposal> longest = work.longestOverdue().stream()
                .map(id -> new OverdueProposal(
                        id, Objects.requireNonNull(numbers.get(id)), Objects.requireNonNull(overdue.get(id))))
                .toList();
        return new SeatFigure.Overdue(work.late(), longest.get(0).due(), overdue.size(), longest);
    }

    // Of a part of the programme nothing is said of others: what is left of the whole would tell of whom.
    private OpenWork.Others others(List<SeatFigure> figures) {
        long provinces = figures.stream()
                .map(figure -> bodies.get(figure.body()).province())
                .flatMap(Stream::ofNullable)
                .distinct()
                .count();
        OpenWork.Others others = OpenWork.Others.of(figures);
        return JointFiguresPolicy.isEnough(others.open(), (int) provinces) ? others : OpenWork.Others.leftOut(false);
    }
}
