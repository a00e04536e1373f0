package nl.ibp.domain.calendar;

import java.time.LocalDate;

/**
 * Weeks in which the provinces do not meet; terms in working days pass over them.
 *
 * @param label what people call it, e.g. "Zomerreces 2026"
 * @param until last day, not before the first
 */
public record Recess(String label, LocalDate from, LocalDate until) {

    public Recess {
        if (label.isBlank() || until.isBefore(from)) {
            throw new IllegalArgumentException("Not a recess: '%s' from %s until %s".formatted(label, from, until));
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
