package nl.ibp.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final BodyId BOARD = new BodyId("ipo-bestuur");
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 29);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 10);

    private final Meeting march = held(BOARD, MARCH);
    private final Meeting may = held(BOARD, MAY);
    private final Kept meetings = new Kept(List.of(held(new BodyId("bac-re"), MAY), may, march));

    /** @param all the latest first */
    private record Kept(List<Meeting> all) implements Meetings {

        @Override
        public void add(Meeting meeting) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Meeting lock(MeetingId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void save(Meeting meeting) {
            throw new UnsupportedOperationException();
        }
    }

    private static Meeting held(BodyId body, LocalDate day) {
        Meeting meeting = Meeting.plan(MeetingId.create(), body, day, day);
        meeting.hold(List.of(), new PersonId(body.value()), eveningOf(day), day);
        return meeting;
    }

    private static Instant eveningOf(LocalDate day) {
        return day.atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    @Test
    void knowsNoLaterMeetingThanThoseHeldByThen() {
        assertThat(meetings.lastHeld(BOARD, eveningOf(MAY))).contains(may);
        assertThat(meetings.lastHeld(BOARD, eveningOf(MAY).minusSeconds(1))).contains(march);
        assertThat(meetings.lastHeld(BOARD, eveningOf(MARCH.minusDays(1)))).isEmpty();
    }
}
