package nl.ibp.domain.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds a seat after whom: what becomes of all its appointments when one changes. */
public final class Succession {

    private Succession() {}

    /** Somebody holds the seat on this day and on every later one. */
    public static boolean isHeldFrom(LocalDate day, Collection<Appointment> toSeat) {
        Stream<LocalDate> turns = toSeat.stream()
                .map(Appointment::until)
                .filter(Objects::nonNull)
                .map(last -> last.plusDays(1))
                .filter(turn -> turn.isAfter(day));
        return toSeat.stream().anyMatch(appointment -> appointment.until() == null)
                && Stream.concat(Stream.of(day), turns).allMatch(turn -> isHeldOn(turn, toSeat));
    }

    private static boolean isHeldOn(LocalDate day, Collection<Appointment> toSeat) {
        return toSeat.stream().anyMatch(appointment -> appointment.holdsOn(day));
    }

    public static List<Appointment> ended(Appointment ended, LocalDate lastDay, Collection<Appointment> toSeat) {
        return toSeat.stream()
                .map(appointment -> appointment.isSameAs(ended) ? appointment.endingOn(lastDay) : appointment)
                .toList();
    }

    /** Somebody holds the seat no longer from today on: it ended yesterday, or never was where it began today. */
    public static List<Appointment> leftToday(Appointment left, LocalDate today, Collection<Appointment> toSeat) {
        return left.from().isBefore(today)
                ? ended(left, today.minusDays(1), toSeat)
                : toSeat.stream()
                        .filter(appointment -> !appointment.isSameAs(left))
                        .toList();
    }

    /**
     * Takes back one that was planned. Whoever makes way for it the day before goes on, until the next begins; else the
     * seat would fall vacant unnoticed.
     */
    public static List<Appointment> takenBack(Appointment planned, Collection<Appointment> toSeat) {
        List<Appointment> others = toSeat.stream()
                .filter(appointment -> !appointment.isSameAs(planned))
                .toList();
        return isHeldOn(planned.from(), others) ? others : goingOnFrom(planned.from(), others);
    }

    /** Takes back what {@link #renewed} made of a seat, before its day: who would have left goes on, beside who stays. */
    public static List<Appointment> renewalTakenBack(LocalDate from, Collection<Appointment> toSeat) {
        List<Appointment> others = toSeat.stream()
                .filter(appointment -> !appointment.from().equals(from))
                .toList();
        return goingOnFrom(from, others);
    }

    private static List<Appointment> goingOnFrom(LocalDate day, List<Appointment> toSeat) {
        LocalDate lastDay = dayBeforeNext(day, toSeat);
        LocalDate madeWay = day.minusDays(1);
        return toSeat.stream()
                .map(appointment -> madeWay.equals(appointment.until()) ? appointment.endingOn(lastDay) : appointment)
                .toList();
    }

    private static @Nullable LocalDate dayBeforeNext(LocalDate day, Collection<Appointment> toSeat) {
        return toSeat.stream()
                .map(Appointment::from)
                .filter(first -> first.isAfter(day))
                .min(Comparator.naturalOrder())
                .map(first -> first.minusDays(1))
                .orElse(null);
    }

    /**
     * From a day on one person holds the seat, without end, or nobody does: whoever else would hold it then or later does
     * not, also when that was recorded before this.
     *
     * @param named null when the seat falls vacant
     */
    public static List<Appointment> renewed(
            SeatId seat, LocalDate from, @Nullable PersonId named, Collection<Appointment> toSeat) {
        List<Appointment> after = new ArrayList<>();
        for (Appointment appointment : toSeat) {
            if (appointment.person().equals(named) && appointment.holdsOn(from)) {
                after.add(appointment.endingOn(null));
            } else if (appointment.from().isBefore(from)) {
                after.add(appointment.holdsOn(from) ? appointment.endingOn(from.minusDays(1)) : appointment);
            }
        }
        if (named != null && !isHeldOn(from, after)) {
            after.add(new Appointment(seat, named, from, null));
        }
        return after;
    }
}
