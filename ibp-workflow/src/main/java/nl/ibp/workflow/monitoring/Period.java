package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.time.Year;

/** Days that figures are of, the first and the last included. */
public record Period(LocalDate from, LocalDate until) {

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

    /** However long ago. */
    public static Period allUntil(LocalDate day) {
        return new Period(LocalDate.of(1900, 1, 1), day);
    }
}
