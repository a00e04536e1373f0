package nl.ibp.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.WorkCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskCursorTest {

    private static final WorkCursor PLACE = new WorkCursor(
            LocalDate.of(2026, 5, 29),
            Instant.parse("2026-05-04T07:00:00.123456Z"),
            new TaskId("0a1b-2c"),
            new ProposalNumber(2026, 14));

    @Test
    void goesOnWhereAPageEnded() {
        WorkCursor withoutTerm = new WorkCursor(null, PLACE.createdAt(), PLACE.task(), PLACE.proposal());

        assertThat(TaskCursor.read(TaskCursor.write(PLACE))).contains(PLACE);
        assertThat(TaskCursor.read(TaskCursor.write(withoutTerm))).contains(withoutTerm);
        assertThat(TaskCursor.write(PLACE)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-05-29",
                "2026-05-29 2026-05-04T07:00:00Z taak",
                "2026-02-30 2026-05-04T07:00:00Z taak IBP-2026-014",
                "+999999999-12-31 2026-05-04T07:00:00Z taak IBP-2026-014",
                "- +1000000000-12-31T23:59:59Z taak IBP-2026-014",
                "- 0001-05-04T07:00:00Z taak IBP-2026-014",
                "- 2026-05-04T07:00:00Z '%20or IBP-2026-014",
                "- 2026-05-04T07:00:00Z taak 14"
            })
    void knowsNoPlacesThatWereNeverGivenOut(String madeUp) {
        String word = Base64.getUrlEncoder().encodeToString(madeUp.getBytes(StandardCharsets.UTF_8));

        assertThat(TaskCursor.read(word)).isEmpty();
    }

    @Test
    void readsNothingOutOfWhatIsNoWord() {
        assertThat(TaskCursor.read("???")).isEmpty();
        assertThat(TaskCursor.read("A".repeat(1000))).isEmpty();
    }
}
