package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days that figures are of, the first and the last included. */
public record Period(LocalDate from, LocalDate until) {

    /** Before anything. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period that ends before it begins: " + from + " to " + until);
        }
    }

    public static Period ofYear(int year) {
        return new Period(
                LocalDate.of(year, 1, 1), Year.of(year).atDay(1).plusYears(1).minusDays(1));
    }

    public static Period ofMonthsUntil(LocalDate day, int months) {
        return new Period(day.minusMonths(months).plusDays(1), day);
    }

    /** @return empty where it ends before it begins, or where no calendar of ours reaches */
    public static Optional<Period> of(LocalDate from, LocalDate until) {
        boolean isInReach = !from.isBefore(LONG_AGO) && until.getYear() < 2089;
        return isInReach && !until.isBefore(from) ? Optional.of(new Period(from, until)) : Optional.empty();
    }

    /** As many days, up to the day before this begins. */
    public Period before() {
        long days = ChronoUnit.DAYS.between(from, until);
        LocalDate last = from.minusDays(1);
        return new Period(last.minusDays(days), last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** However long ago. */
    public static Period allUntil(LocalDate day) {
        return new Period(day.isBefore(LONG_AGO) ? day : LONG_AGO, day);
    }
}
