package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.TaskMark;
import nl.ibp.workflow.inbox.TaskMark.Declining;
import nl.ibp.workflow.inbox.TaskMark.HandOver;
import nl.ibp.workflow.inbox.TaskMarks;
import nl.ibp.workflow.inbox.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcTaskMarksTest {

    private static final PersonId ME = new PersonId("lid");
    private static final PersonId COLLEAGUE = new PersonId("collega");
    private static final LocalDate DAY = LocalDate.of(2018, 5, 24);
    private static final String NOTE = "Bel eerst:\n\t<b>Emmen</b> ‘straks’ \ud83d\ude9c";

    @Autowired
    Proposals proposals;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskMarks marks;

    private final RegionalProposal proposal = Examples.submitted(1);

    @BeforeEach
    void addProposal() {
        proposals.add(proposal);
    }

    @Test
    void keepsEverythingInThePlaceOfWhatWasThere() {
        TaskId task = open("a");
        TaskMark noted = new TaskMark(ME, task, NOTE, DAY, null, null);
        marks.save(noted);
        assertThat(marks.find(ME, task)).contains(noted);

        TaskMark handed = new TaskMark(
                ME,
                task,
                "",
                null,
                new Declining(Examples.NOW, "Ken het niet."),
                new HandOver(COLLEAGUE, Examples.NOW, NOTE));
        marks.save(handed);

        assertThat(marks.find(ME, task)).contains(handed);
        assertThat(marks.find(COLLEAGUE, task)).isEmpty();
    }

    @Test
    void keepsNothingThatIsBlank() {
        TaskId task = open("a");
        marks.save(new TaskMark(ME, task, NOTE, null, null, null));

        marks.save(TaskMark.none(ME, task));

        assertThat(marks.find(ME, task)).isEmpty();
    }

    @Test
    void findsThoseOfOnePersonOnThese() {
        TaskMark first = new TaskMark(ME, open("a"), "een", null, null, null);
        TaskMark second = new TaskMark(ME, open("b"), "twee", null, null, null);
        marks.save(first);
        marks.save(second);
        marks.save(new TaskMark(ME, open("c"), "drie", null, null, null));
        marks.save(new TaskMark(COLLEAGUE, first.task(), "anders", null, null, null));

        assertThat(marks.of(ME, List.of(first.task(), second.task(), open("d"))))
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void tellsWhoLeftWorkToOthersInTheOrderTheyDid() {
        TaskId task = open("a");
        Declining late = new Declining(Examples.NOW.plusSeconds(60), "Te druk.");
        Declining early = new Declining(Examples.NOW, "Ken het niet.");
        marks.save(new TaskMark(ME, task, "", null, late, null));
        marks.save(new TaskMark(COLLEAGUE, task, "", null, early, null));
        marks.save(new TaskMark(new PersonId("derde"), task, NOTE, DAY, null, null));

        assertThat(marks.declining(task).keySet()).containsExactly(COLLEAGUE, ME);
        assertThat(marks.declining(task)).containsEntry(ME, late).containsEntry(COLLEAGUE, early);
    }

    @Test
    void forgetsWhatWasKeptOfWorkThatIsOver() {
        TaskId over = open("a");
        TaskId other = open("b");
        marks.save(new TaskMark(ME, over, NOTE, null, null, null));
        marks.save(new TaskMark(COLLEAGUE, over, NOTE, null, null, null));
        tasks.ended(over, ME, Examples.NOW);

        marks.save(new TaskMark(ME, other, NOTE, null, null, null));

        assertThat(marks.find(ME, over)).isEmpty();
        assertThat(marks.find(ME, other)).isPresent();
        assertThat(marks.find(COLLEAGUE, over)).isPresent();
    }

    private TaskId open(String id) {
        OpenTask task = new OpenTask(
                new TaskId(id),
                TaskKind.CHECK_COMPLETENESS,
                proposal.id(),
                new SeatId("ipo-bureau"),
                null,
                null,
                Examples.NOW,
                null,
                null,
                null,
                null,
                null);
        tasks.opened(task);
        return task.id();
    }
}
