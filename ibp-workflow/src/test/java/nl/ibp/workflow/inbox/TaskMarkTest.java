package nl.ibp.workflow.inbox;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.TaskMark.HandOver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskMarkTest {

    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final PersonId PERSON = new PersonId("lid");
    private static final PersonId COLLEAGUE = new PersonId("collega");
    private static final TaskId TASK = new TaskId("taak");

    private final TaskMark none = TaskMark.none(PERSON, TASK);

    @Test
    void isBlankUntilSomethingIsKept() {
        assertThat(none.isBlank()).isTrue();
        assertThat(none.noted("Bel eerst.").isBlank()).isFalse();
        assertThat(none.noted("Bel eerst.").noted("  ").isBlank()).isTrue();
        assertThat(none.asleepUntil(TODAY.plusDays(1), TODAY).inSight().isBlank())
                .isTrue();
    }

    @Test
    void sleepsUntilTheDayThatWasChosen() {
        TaskMark asleep = none.asleepUntil(TODAY.plusDays(3), TODAY);

        assertThat(asleep.isAsleep(TODAY)).isTrue();
        assertThat(asleep.isAsleep(TODAY.plusDays(2))).isTrue();
        assertThat(asleep.isAsleep(TODAY.plusDays(3))).isFalse();
        assertThat(asleep.inSight().isAsleep(TODAY)).isFalse();
    }

    @Test
    void sleepsNotBackwardsAndNotForYears() {
        assertRefused(() -> none.asleepUntil(TODAY, TODAY), "WAKE_LATER");
        assertRefused(() -> none.asleepUntil(TODAY.minusDays(1), TODAY), "WAKE_LATER");
        assertRefused(() -> none.asleepUntil(TODAY.plusYears(1).plusDays(1), TODAY), "MORE_THAN_A_YEAR_AHEAD");
        assertThat(none.asleepUntil(TODAY.plusYears(1), TODAY).isAsleep(TODAY)).isTrue();
    }

    @Test
    void saysWhyItIsLeftToOthers() {
        assertRefused(() -> none.leftToOthers(Fixtures.NOW, " "), "REASONS_REQUIRED");
        assertThat(none.leftToOthers(Fixtures.NOW, " Ken het gebied niet. ").declined())
                .isEqualTo(new TaskMark.Declining(Fixtures.NOW, "Ken het gebied niet."));
    }

    @Test
    void isPutAsideInOneWayAtATimeAndKeepsTheNote() {
        TaskMark asleep = none.noted("Bel eerst.").asleepUntil(TODAY.plusDays(1), TODAY);

        TaskMark left = asleep.leftToOthers(Fixtures.NOW, "Toch niet.");
        TaskMark asleepAgain = left.asleepUntil(TODAY.plusDays(2), TODAY);

        assertThat(left.isAsleep(TODAY)).isFalse();
        assertThat(asleepAgain.declined()).isNull();
        assertThat(asleepAgain.note()).isEqualTo("Bel eerst.");
    }

    @Test
    void keepsNoMoreThanFits() {
        assertThat(none.noted("x".repeat(2000)).note()).hasSize(2000);
        assertRefused(() -> none.noted("x".repeat(2001)), "TEXT_TOO_LONG");
        assertRefused(() -> none.leftToOthers(Fixtures.NOW, "x".repeat(2001)), "TEXT_TOO_LONG");
        assertRefused(() -> new HandOver(COLLEAGUE, Fixtures.NOW, "x".repeat(2001)), "TEXT_TOO_LONG");
        assertRefused(() -> none.noted("plak\u0000"), "TEXT_HAS_CONTROL_CHARACTERS");
    }

    @Test
    void tellsOfAHandOverAsLongAsItIsWhatClaimedTheWork() {
        HandOver over = new HandOver(COLLEAGUE, Fixtures.NOW, "Jij kent het gebied.");
        TaskMark handed = none.asleepUntil(TODAY.plusDays(1), TODAY).handedOver(over);

        assertThat(handed.isAsleep(TODAY)).isFalse();
        assertThat(handed.handOverOf(claimed(PERSON, 0))).contains(over);
        assertThat(handed.handOverOf(claimed(PERSON, 60))).isEmpty();
        assertThat(handed.handOverOf(claimed(COLLEAGUE, 0))).isEmpty();
        assertThat(handed.handOverOf(claimed(null, 0))).isEmpty();
    }

    private static OpenTask claimed(@Nullable PersonId by, int secondsLater) {
        return new OpenTask(
                TASK,
                TaskKind.REVIEW_BY_MEMBER,
                ProposalId.create(),
                new SeatId("aac-re-zeeland"),
                null,
                null,
                Fixtures.NOW,
                null,
                by,
                by == null ? null : Fixtures.NOW.plusSeconds(secondsLater),
                null,
                null);
    }
}
