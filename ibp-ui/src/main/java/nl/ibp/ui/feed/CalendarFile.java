package nl.ibp.ui.feed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.ibp.ui.inbox.InboxNavigation;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.meeting.MeetingNavigation;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.calendar.CalendarEntry;
import nl.ibp.workflow.calendar.CalendarEntry.DueDate;
import nl.ibp.workflow.calendar.CalendarEntry.PlannedMeeting;
import nl.ibp.workflow.calendar.CalendarFeed;
import nl.ibp.workflow.calendar.PersonalCalendar;
import org.springframework.stereotype.Component;

/**
 * Writes a calendar as programs read it (iCalendar, RFC 5545 and 7986). The same calendar gives the same file, to the
 * letter, so that a program can be told that nothing changed.
 */
@Component
class CalendarFile {

    private static final String PRODUCT = "-//IBP//IBP//NL";
    private static final Duration LOOK_AGAIN_AFTER = Duration.builder().hours(1).build();

    /**
     * What an event says.
     *
     * @param id stays the same as long as the event is the same one
     * @param path of the page it is about
     */
    private record Told(String id, Instant since, String summary, String what, String path) {}

    private final I18NProvider texts;
    private final NameBook names;

    /** @param texts asked directly, since no page is open here */
    CalendarFile(I18NProvider texts, NameBook names) {
        this.texts = texts;
        this.names = names;
    }

    /** @param address makes the whole address of a page out of its path */
    byte[] write(PersonalCalendar calendar, UnaryOperator<String> address) {
        Locale language = calendar.feed().language();
        ICalendar file = empty(language);
        calendar.entries().stream()
                .map(entry -> event(entry, told(entry, calendar.feed(), language), address))
                .forEach(file::addEvent);
        return Biweekly.write(file).go().getBytes(StandardCharsets.UTF_8);
    }

    private ICalendar empty(Locale language) {
        ICalendar file = new ICalendar();
        file.setProductId(PRODUCT);
        file.setExperimentalProperty("X-WR-CALNAME", text(language, "calendar.file"));
        file.setRefreshInterval(LOOK_AGAIN_AFTER);
        // What Outlook listens to.
        file.setExperimentalProperty("X-PUBLISHED-TTL", LOOK_AGAIN_AFTER.toString());
        return file;
    }

    private Told told(CalendarEntry entry, CalendarFeed feed, Locale language) {
        return entry instanceof DueDate due
                ? told(due, language)
                : told((PlannedMeeting) entry, feed.createdAt(), language);
    }

    private Told told(DueDate due, Locale language) {
        String kind = text(language, TaskText.title(due.kind()));
        return new Told(
                "taak-" + due.task(),
                due.since(),
                text(language, "calendar.due", kind, due.number().toString(), names.seat(due.seat(), language)),
                text(language, "calendar.due.what"),
                InboxNavigation.addressOf(due.task()));
    }

    private Told told(PlannedMeeting planned, Instant since, Locale language) {
        return new Told(
                "vergadering-" + planned.meeting(),
                since,
                text(language, "calendar.meeting", names.body(planned.body(), language)),
                text(language, "calendar.meeting.what"),
                MeetingNavigation.addressOfMeetings());
    }

    private static VEvent event(CalendarEntry entry, Told told, UnaryOperator<String> address) {
        String link = address.apply(told.path());
        VEvent event = new VEvent();
        event.setUid(told.id() + "@ibp");
        event.setDateTimeStamp(Date.from(told.since()));
        event.setDateStart(day(entry.day()));
        event.setDateEnd(day(entry.day().plusDays(1)));
        event.setSummary(told.summary());
        // Programs that show no address of an event show what it says.
        event.setDescription(told.what() + "\n" + link);
        event.setUrl(link);
        // The day is not taken: one can still be invited.
        event.setTransparency(true);
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    private String text(Locale language, String key, Object... details) {
        return texts.getTranslation(key, language, details);
    }
}
