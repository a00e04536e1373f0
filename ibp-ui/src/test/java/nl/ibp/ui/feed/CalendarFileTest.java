package nl.ibp.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
    void saysWhatIsToBeDoneOnWhichDayForWhichSeat() {
        VEvent event = only(read(Languages.DUTCH, REVIEW));

        assertThat(event.getSummary().getValue())
                .isEqualTo("Geef standpunt: IBP-2026-014 (functie; met, tekens aac-re-drenthe)");
        assertThat(event.getUrl().getValue()).isEqualTo("https://ibp.example/taak/4711");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Laatste dag van de termijn.\nhttps://ibp.example/taak/4711");
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(text(Languages.DUTCH, REVIEW))
                .contains("DTSTART;VALUE=DATE:20260529\r\n", "DTEND;VALUE=DATE:20260530\r\n")
                .contains("(functie\\; met\\, tekens");
    }

    @Test
    void saysWhichBodyMeets() {
        VEvent event = only(read(Languages.DUTCH, MEETING));

        assertThat(event.getSummary().getValue()).isEqualTo("Vergadering orgaan aac-vp");
        assertThat(event.getUrl().getValue()).isEqualTo("https://ibp.example/vergaderingen");
        assertThat(text(Languages.DUTCH, MEETING)).contains("DTSTART;VALUE=DATE:20260529\r\n");
    }

    @Test
    void speaksTheLanguageOfThePerson() {
        assertThat(read(Languages.ENGLISH, REVIEW, MEETING).getEvents())
                .extracting(event -> event.getSummary().getValue())
                .first()
                .asString()
                .startsWith("Give");
        assertThat(text(Languages.ENGLISH, MEETING)).contains("SUMMARY:Meeting of orgaan aac-vp");
    }

    @Test
    void keepsTheNameOfAnEventWhenItsDayChanges() {
        DueDate extended = new DueDate(
                REVIEW.task(), REVIEW.kind(), REVIEW.seat(), REVIEW.number(), DAY.plusDays(7), REVIEW.since());

        assertThat(only(read(Languages.DUTCH, extended)).getUid().getValue())
                .isEqualTo(only(read(Languages.DUTCH, REVIEW)).getUid().getValue())
                .isEqualTo("taak-4711@ibp");
    }

    @Test
    void isTheSameToTheLetterWhileNothingChanges() {
        assertThat(bytes(Languages.DUTCH, REVIEW, MEETING)).isEqualTo(bytes(Languages.DUTCH, REVIEW, MEETING));
    }

    @Test
    void isWellFormedAndHasAName() {
        ICalendar calendar = read(Languages.DUTCH, REVIEW, MEETING);

        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("IBP");
        assertThat(calendar.getRefreshInterval().getValue()).hasToString("PT1H");
        assertThat(text(Languages.DUTCH, REVIEW).split("\r\n"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void isWellFormedWhenNothingIsInIt() {
        assertThat(read(Languages.DUTCH).getEvents()).isEmpty();
    }

    private String text(Locale language, CalendarEntry... entries) {
        return new String(bytes(language, entries), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Locale language, CalendarEntry... entries) {
        CalendarFeed feed = new CalendarFeed("", new PersonId("ik"), language, Fixtures.NOW, null);
        return file.write(new PersonalCalendar(feed, List.of(entries)), path -> "https://ibp.example/" + path);
    }

    private ICalendar read(Locale language, CalendarEntry... entries) {
        return Biweekly.parse(text(language, entries)).first();
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }
}
