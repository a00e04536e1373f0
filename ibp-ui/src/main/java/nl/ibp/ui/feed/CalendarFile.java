package nl.ibp.ui.feed;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
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
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofHours(1);

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
        Calendar file = empty(language);
        calendar.entries().stream()
                .map(entry -> event(entry, told(entry, calendar.feed(), language), address))
                .forEach(file::add);
        return bytes(file);
    }

    private Calendar empty(Locale language) {
        return new Calendar()
                .withDefaults()
                .withProdId(PRODUCT)
                .withProperty(new XProperty("X-WR-CALNAME", text(language, "calendar.file")))
                // The second is what Outlook listens to.
                .withProperty(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN_AFTER))
                .withProperty(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN_AFTER.toString()))
                .getFluentTarget();
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
        VEvent event = new VEvent(false);
        event.add(new Uid(told.id() + "@ibp"));
        event.add(new DtStamp(told.since()));
        event.add(new DtStart<>(entry.day()));
        event.add(new DtEnd<>(entry.day().plusDays(1)));
        event.add(new Summary(told.summary()));
        // Programs that show no address of an event show what it says.
        event.add(new Description(told.what() + "\n" + link));
        event.add(new Url(URI.create(link)));
        // The day is not taken: one can still be invited.
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static byte[] bytes(Calendar file) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(file, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Locale language, String key, Object... details) {
        return texts.getTranslation(key, language, details);
    }
}
