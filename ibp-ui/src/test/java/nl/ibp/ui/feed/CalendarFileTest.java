package nl.ibp.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.calendar.CalendarEntry;
import nl.ibp.workflow.calendar.CalendarEntry.DueDate;
import nl.ibp.workflow.calendar.CalendarEntry.PlannedMeeting;
import nl.ibp.workflow.calendar.CalendarFeed;
import nl.ibp.workflow.calendar.PersonalCalendar;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs read out of the file; no page is open while it is written. */
class CalendarFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 29);
    private static final DueDate REVIEW = new DueDate(
            new TaskId("4711"),
            TaskKind.REVIEW_BY_MEMBER,
            new SeatId("aac-re-drenthe"),
            new ProposalNumber(2026, 14),
            DAY,
            Fixtures.NOW);
    private static final PlannedMeeting MEETING = new PlannedMeeting(
            new MeetingId(UUID.fromString("00000000-0000-0000-0000-000000000001")), Fixtures.AAC_VP, DAY);

    private final NameBook names = mock(NameBook.class);
    private final CalendarFile file = new CalendarFile(new TextsOfProduct(), names);

    @BeforeEach
    void name() {
        when(names.seat(any(), any())).thenAnswer(call -> "functie; met, tekens " + call.getArgument(0));
        when(names.body(any(), any())).thenAnswer(call -> "orgaan " + call.getArgument(0));
    }

    @Test
    void saysWhatIsToBeDoneOnWhichDayForWhichSeat() throws Exception {
        VEvent event = only(read(Languages.DUTCH, REVIEW));

        assertThat(value(event, Property.SUMMARY))
                .isEqualTo("Geef standpunt: IBP-2026-014 (functie; met, tekens aac-re-drenthe)");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260529");
        assertThat(value(event, Property.DTEND)).isEqualTo("20260530");
        assertThat(event.getRequiredProperty(Property.DTSTART).toString()).contains("VALUE=DATE:");
        assertThat(value(event, Property.URL)).isEqualTo("https://ibp.example/taak/4711");
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo("Laatste dag van de termijn.\nhttps://ibp.example/taak/4711");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    @Test
    void saysWhichBodyMeets() throws Exception {
        VEvent event = only(read(Languages.DUTCH, MEETING));

        assertThat(value(event, Property.SUMMARY)).isEqualTo("Vergadering orgaan aac-vp");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260529");
        assertThat(value(event, Property.URL)).isEqualTo("https://ibp.example/vergaderingen");
    }

    @Test
    void speaksTheLanguageOfThePerson() throws Exception {
        Calendar calendar = read(Languages.ENGLISH, REVIEW, MEETING);

        assertThat(calendar.<VEvent>getComponents("VEVENT"))
                .extracting(event -> value(event, Property.SUMMARY))
                .first()
                .asString()
                .startsWith("Give");
        assertThat(new String(bytes(Languages.ENGLISH, MEETING), StandardCharsets.UTF_8))
                .contains("SUMMARY:Meeting of orgaan aac-vp");
    }

    @Test
    void keepsTheNameOfAnEventWhenItsDayChanges() throws Exception {
        DueDate extended = new DueDate(
                REVIEW.task(), REVIEW.kind(), REVIEW.seat(), REVIEW.number(), DAY.plusDays(7), REVIEW.since());

        assertThat(value(only(read(Languages.DUTCH, extended)), Property.UID))
                .isEqualTo(value(only(read(Languages.DUTCH, REVIEW)), Property.UID))
                .isEqualTo("taak-4711@ibp");
    }

    @Test
    void isTheSameToTheLetterWhileNothingChanges() {
        assertThat(bytes(Languages.DUTCH, REVIEW, MEETING)).isEqualTo(bytes(Languages.DUTCH, REVIEW, MEETING));
    }

    @Test
    void isWellFormedAndHasAName() throws Exception {
        Calendar calendar = read(Languages.DUTCH, REVIEW, MEETING);

        assertThat(calendar.validate().getEntries())
                .filteredOn(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                .isEmpty();
        assertThat(calendar.getRequiredProperty("X-WR-CALNAME").getValue()).isEqualTo("IBP");
        assertThat(calendar.getRequiredProperty("REFRESH-INTERVAL").getValue()).isEqualTo("PT1H");
        assertThat(new String(bytes(Languages.DUTCH, REVIEW), StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void isWellFormedWhenNothingIsInIt() throws Exception {
        assertThat(read(Languages.DUTCH).getComponents()).isEmpty();
    }

    private byte[] bytes(Locale language, CalendarEntry... entries) {
        CalendarFeed feed = new CalendarFeed("", new PersonId("ik"), language, Fixtures.NOW, null);
        return file.write(new PersonalCalendar(feed, List.of(entries)), path -> "https://ibp.example/" + path);
    }

    private Calendar read(Locale language, CalendarEntry... entries) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes(language, entries)));
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
