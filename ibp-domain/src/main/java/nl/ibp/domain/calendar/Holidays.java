package nl.ibp.domain.calendar;

import java.time.LocalDate;

/** Knows the public holidays; a library's knowledge, adapted. */
@FunctionalInterface
public interface Holidays {

    boolean includes(LocalDate day);
}
