package nl.ibp.workflow.calendar;

import java.util.List;

/**
 * What somebody finds in their calendar at this moment.
 *
 * @param feed by which it is read
 * @param entries the earliest first
 */
public record PersonalCalendar(CalendarFeed feed, List<CalendarEntry> entries) {

    public PersonalCalendar {
        entries = List.copyOf(entries);
    }
}
