package nl.ibp.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three months, over which it is reported how things went.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final Pattern SYNTAX = Pattern.compile("(\\d{4})-([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new DateTimeException("A year has no quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<Quarter> parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Its last day. */
    public LocalDate until() {
        return from().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter previous() {
        return of(from().minusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return from().compareTo(other.from());
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}
