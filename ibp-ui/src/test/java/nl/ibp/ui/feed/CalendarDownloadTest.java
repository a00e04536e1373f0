package nl.ibp.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.ibp.IbpApplication;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.meeting.Meetings;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.calendar.KeepingCalendarFeed;
import nl.ibp.workflow.organisation.Actors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** A program without any session asks for a calendar by its address. */
@SpringBootTest(classes = IbpApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
class CalendarDownloadTest {

    private static final PersonId MEMBER = new PersonId("lid-agenda");
    private static final BodyId BODY = new BodyId("aac-re");

    @Autowired
    private MockMvc program;

    @Autowired
    private KeepingCalendarFeed keeping;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Actors actors;

    @Autowired
    private Clock clock;

    @BeforeEach
    void appoint() {
        Person member = new Person(MEMBER, "Lid");
        appointments.add(
                member, new Appointment(new SeatId("aac-re-drenthe"), MEMBER, LocalDate.of(2018, 2, 14), null));
        if (meetings.all().isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            meetings.add(Meeting.plan(MeetingId.create(), BODY, today.plusDays(9), today));
        }
    }

    @Test
    void handsOutACalendarThatIsKeptByNobodyElse() throws Exception {
        program.perform(get(address(Languages.DUTCH)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(content().string(containsString("SUMMARY:Vergadering AAC RE")))
                .andExpect(content().string(containsString("http://localhost/vergaderingen")))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(header().string("Content-Language", "nl"))
                .andExpect(header().string("Content-Disposition", containsString("ibp.ics")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().exists("ETag"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void speaksEnglishWhereNoPageIsOpen() throws Exception {
        program.perform(get(address(Languages.ENGLISH)))
                .andExpect(content().string(containsString("SUMMARY:Meeting of AAC RE")));
    }

    @Test
    void saysInAFewBytesThatNothingChanged() throws Exception {
        String address = address(Languages.DUTCH);
        String mark = program.perform(get(address)).andReturn().getResponse().getHeader("ETag");

        program.perform(get(address).header("If-None-Match", mark))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        program.perform(head(address)).andExpect(status().isOk());
    }

    @Test
    void answersAlikeToWhatIsRevokedReplacedUnknownOrNoKey() throws Exception {
        String replaced = address(Languages.DUTCH);
        String revoked = address(Languages.DUTCH);
        keeping.revoke(actor());
        String unknown = "/agenda/" + "A".repeat(43) + ".ics";

        MockHttpServletResponse nothing = answer(unknown);

        assertThat(nothing.getStatus()).isEqualTo(404);
        assertThat(nothing.getContentAsString()).isEmpty();
        for (String address :
                List.of(replaced, revoked, "/agenda/x.ics", "/agenda/' or 1=1.ics", "/agenda/x", "/agenda/x.ics.ics")) {
            MockHttpServletResponse other = answer(address);
            assertThat(other.getStatus()).as(address).isEqualTo(404);
            assertThat(other.getContentAsString()).as(address).isEmpty();
            assertThat(other.getHeaderNames()).as(address).isEqualTo(nothing.getHeaderNames());
        }
    }

    @Test
    void beginsNoSessionAndChangesNothing() throws Exception {
        String address = address(Languages.DUTCH);

        assertThat(program.perform(get(address)).andReturn().getRequest().getSession(false))
                .isNull();
        program.perform(post(address)).andExpect(status().isForbidden());
    }

    @Test
    void writesNoKeyIntoTheLog() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            String address = address(Languages.DUTCH);
            answer(address);
            keeping.revoke(actor());
            answer(address);
            String key = address.replaceAll(".*/|\\.ics", "");

            assertThat(log.list)
                    .filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.INFO))
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .anyMatch(line -> line.contains("action=KeepingCalendarFeed.make"))
                    .noneMatch(line -> line.contains(key));
        } finally {
            root.detachAppender(log);
        }
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return program.perform(get(address)).andReturn().getResponse();
    }

    private String address(Locale language) {
        return "/" + CalendarDownload.addressOf(keeping.make(actor(), language));
    }

    private Actor actor() {
        return actors.of(MEMBER);
    }
}
