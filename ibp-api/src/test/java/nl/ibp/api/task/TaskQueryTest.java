package nl.ibp.api.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import nl.ibp.api.problem.MalformedRequest;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskQueryTest {

    private static final WorkCursor PLACE = new WorkCursor(
            LocalDate.of(2026, 5, 29),
            Instant.parse("2026-05-04T07:00:00.123456Z"),
            new TaskId("0a1b-2c"),
            new ProposalNumber(2026, 14));

    @Test
    void asksForTheFirstTwentyByItself() {
        assertThat(TaskQuery.of(null, null)).isEqualTo(new TaskQuery(20, null));
    }

    @Test
    void goesOnWhereAPageEnded() {
        WorkCursor withoutTerm = new WorkCursor(null, PLACE.createdAt(), PLACE.task(), PLACE.proposal());

        assertThat(TaskQuery.of("100", TaskCursor.write(PLACE))).isEqualTo(new TaskQuery(100, PLACE));
        assertThat(TaskQuery.of("1", TaskCursor.write(withoutTerm)).after()).isEqualTo(withoutTerm);
        assertThat(TaskCursor.write(PLACE)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "101", "twintig", "1.5", " 20", "020", "99999999999999999999"})
    void refusesSizesThatCannotBe(String size) {
        assertThatThrownBy(() -> TaskQuery.of(size, null))
                .isInstanceOf(MalformedRequest.class)
                .hasMessageContaining("aantal");
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
    void refusesPlacesThatWereNeverGivenOut(String madeUp) {
        String word = Base64.getUrlEncoder().encodeToString(madeUp.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> TaskQuery.of(null, word))
                .isInstanceOf(MalformedRequest.class)
                .hasMessageContaining("cursor");
        assertThatThrownBy(() -> TaskQuery.of(null, "???")).isInstanceOf(MalformedRequest.class);
        assertThatThrownBy(() -> TaskQuery.of(null, "A".repeat(1000))).isInstanceOf(MalformedRequest.class);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> TaskQuery.of("0", "?"))
                .hasMessageContaining("aantal")
                .hasMessageContaining("cursor");
    }

    @Test
    void callsEveryKindOfWorkByANameOfItsOwn() {
        assertThat(Arrays.stream(TaskKind.values()).map(TaskKindName::of))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }
}
