package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.monitoring.PastStep.Stay;
import org.jspecify.annotations.Nullable;

/** When something stood still, by what the record of the dossier says. */
final class Standstill {

    /** @param until null while it lasts */
    private record Span(LocalDate from, @Nullable LocalDate until) {

        boolean goesOnOver(LocalDate day) {
            return until == null || !day.isAfter(until);
        }
    }

    private final List<Span> spans;

    private Standstill(List<Span> spans) {
        this.spans = spans;
    }

    static Standstill none() {
        return new Standstill(List.of());
    }

    /** While the dossier was parked. */
    static Standstill ofParking(List<RecordEntry> entries) {
        return between(entries.stream(), RecordedEvent.PROPOSAL_PARKED, RecordedEvent.PROPOSAL_RESUMED, entry -> true);
    }

    /** While a term was suspended. */
    static Standstill ofTerm(List<RecordEntry> entries, Predicate<RecordEntry> itsTerm) {
        return between(entries.stream(), RecordedEvent.TERM_SUSPENDED, RecordedEvent.TERM_RESUMED, itsTerm);
    }

    private static Standstill between(
            Stream<RecordEntry> entries, RecordedEvent from, RecordedEvent until, Predicate<RecordEntry> which) {
        List<Span> spans = new ArrayList<>();
        entries.filter(entry -> entry.event() == from || entry.event() == until)
                .filter(which)
                .forEach(entry -> {
                    LocalDate day = OfficialTime.dayOf(entry.at());
                    if (entry.event() == from) {
                        spans.add(new Span(day, null));
                    } else if (!spans.isEmpty()) {
                        spans.add(new Span(spans.remove(spans.size() - 1).from(), day));
                    }
                });
        return new Standstill(spans);
    }

    /** For either reason; days that count for both count once. */
    Standstill and(Standstill other) {
        List<Span> all = new ArrayList<>();
        Stream.concat(spans.stream(), other.spans.stream())
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    Span last = all.isEmpty() ? null : all.get(all.size() - 1);
                    if (last == null || !last.goesOnOver(span.from())) {
                        all.add(span);
                    } else {
                        all.set(all.size() - 1, new Span(last.from(), later(last.until(), span.until())));
                    }
                });
        return new Standstill(all);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    /** How long somebody or something was at a step, without the days on which it stood still. */
    Stay stay(
            Instant entered,
            @Nullable Instant begun,
            @Nullable Instant left,
            @Nullable StepOutcome outcome,
            WorkingCalendar calendar) {
        LocalDate day = OfficialTime.dayOf(entered);
        LocalDate since = left == null ? since(day) : null;
        int still = left == null ? stillOver(day, calendar) : still(day, OfficialTime.dayOf(left), calendar);
        return new Stay(
                entered,
                begun,
                left,
                outcome,
                left == null ? null : days(day, OfficialTime.dayOf(left), calendar),
                begun == null ? null : days(day, OfficialTime.dayOf(begun), calendar),
                still,
                since);
    }

    private int days(LocalDate from, LocalDate until, WorkingCalendar calendar) {
        return Math.max(0, calendar.workingDaysBetween(from, until) - still(from, until, calendar));
    }

    private int still(LocalDate from, LocalDate until, WorkingCalendar calendar) {
        return spans.stream()
                .mapToInt(span -> overlap(span, from, until, calendar))
                .sum();
    }

    private static int overlap(Span span, LocalDate from, LocalDate until, WorkingCalendar calendar) {
        LocalDate first = span.from().isAfter(from) ? span.from() : from;
        LocalDate last = span.until() == null || span.until().isAfter(until) ? until : span.until();
        return Math.max(0, calendar.workingDaysBetween(first, last));
    }

    // What is not over is counted when it is.
    private int stillOver(LocalDate from, WorkingCalendar calendar) {
        return spans.stream()
                .filter(span -> span.until() != null)
                .mapToInt(span -> overlap(span, from, span.until(), calendar))
                .sum();
    }

    private @Nullable LocalDate since(LocalDate entered) {
        return spans.stream()
                .filter(span -> span.until() == null)
                .map(span -> span.from().isAfter(entered) ? span.from() : entered)
                .findFirst()
                .orElse(null);
    }
}
