package nl.ibp.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.ibp.workflow.inbox.TaskId;
import org.junit.jupiter.api.Test;

class ListChangeTest {

    @Test
    void tellsWhatCameAndWhatWent() {
        ListChange change = ListChange.between(tasks("a b c"), false, tasks("new b c last"), false);

        assertThat(change.came()).containsExactlyInAnyOrderElementsOf(tasks("new last"));
        assertThat(change.went()).containsExactlyElementsOf(tasks("a"));
    }

    @Test
    void doesNotTakeForNewWhatMovesUpIntoSight() {
        ListChange change = ListChange.between(tasks("a b c"), true, tasks("b c d"), true);

        assertThat(change.came()).isEmpty();
        assertThat(change.went()).containsExactlyElementsOf(tasks("a"));
    }

    @Test
    void doesNotTakeForEndedWhatIsPushedOutOfSight() {
        ListChange change = ListChange.between(tasks("a b c"), false, tasks("new a b"), true);

        assertThat(change.came()).containsExactlyElementsOf(tasks("new"));
        assertThat(change.went()).isEmpty();
    }

    @Test
    void tellsNothingWhereNothingChanged() {
        ListChange change = ListChange.between(tasks("a b"), true, tasks("a b"), true);

        assertThat(change.came()).isEmpty();
        assertThat(change.went()).isEmpty();
    }

    @Test
    void tellsTheFirstAndTheLastOfAll() {
        assertThat(ListChange.between(List.of(), false, tasks("a"), false).came())
                .containsExactlyElementsOf(tasks("a"));
        assertThat(ListChange.between(tasks("a"), false, List.of(), false).went())
                .containsExactlyElementsOf(tasks("a"));
    }

    @Test
    void addsUpWhatChangedOneAfterTheOther() {
        ListChange first = ListChange.between(tasks("a b"), false, tasks("b c"), false);
        ListChange second = ListChange.between(tasks("b c"), false, tasks("d"), false);

        assertThat(first.and(second).came()).containsExactlyElementsOf(tasks("d"));
        assertThat(first.and(second).went()).containsExactlyInAnyOrderElementsOf(tasks("a b"));
        assertThat(first.and(ListChange.between(tasks("b c"), false, tasks("a b"), false))
                        .isNone())
                .isTrue();
    }

    private static List<TaskId> tasks(String ids) {
        return Stream.of(ids.split(" ")).map(TaskId::new).toList();
    }
}
