package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.term.Term;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcTasksTest {

    private static final SeatId SEAT = new SeatId("bac-vp-gelderland");
    private static final SeatId OTHER_SEAT = new SeatId("ipo-bureau");
    private static final PersonId OTHER_PERSON = new PersonId("ipo-bureau");
    private static final LocalDate DUE = LocalDate.of(2018, 5, 24);

    @Autowired
    Proposals proposals;

    @Autowired
    Consultations consultations;

    @Autowired
    Tasks tasks;

    private final RegionalProposal proposal = Examples.submitted(1);
    private final Consultation consultation = Examples.consultation(proposal.id());

    @BeforeEach
    void addProposal() {
        proposals.add(proposal);
        consultations.add(consultation);
    }

    @Test
    void findsWorkAsItWasOpened() {
        OpenTask review = new OpenTask(
                new TaskId("review"),
                TaskKind.REVIEW_BY_MEMBER,
                proposal.id(),
                SEAT,
                Examples.GELDERLAND,
                consultation.id(),
                Examples.NOW,
                DUE,
                Examples.PERSON,
                Examples.NOW,
                Examples.NOW,
                DUE.minusDays(3));
        OpenTask bare = task("bare", OTHER_SEAT, null);

        tasks.opened(review);
        tasks.opened(bare);

        assertThat(tasks.findOpen(review.id())).contains(review);
        assertThat(tasks.lockOpen(bare.id())).contains(bare);
        assertThat(tasks.openOn(proposal.id())).containsExactly(review, bare);
        assertThat(tasks.allOpen()).containsExactly(review, bare);
    }

    @Test
    void keepsWhoEndedWorkAndWhen() {
        OpenTask task = open(task("review", SEAT, DUE));

        tasks.ended(task.id(), Examples.PERSON, Examples.NOW.plusSeconds(5));

        EndedTask ended = new EndedTask(task, Examples.NOW.plusSeconds(5), Examples.PERSON, null);
        assertThat(tasks.findOpen(task.id())).isEmpty();
        assertThat(tasks.lockOpen(task.id())).isEmpty();
        assertThat(tasks.findEnded(task.id())).contains(ended);
        assertThat(tasks.endedOn(proposal.id())).containsExactly(ended);
    }

    @Test
    void keepsTheFirstEndOfWorkThatIsEndedTwice() {
        OpenTask task = open(task("review", SEAT, DUE));
        tasks.ended(task.id(), Examples.PERSON, Examples.NOW);

        tasks.lapsed(task.id(), Lapse.of(EndReason.TERM_PASSED), Examples.NOW.plusSeconds(5));

        assertThat(tasks.findEnded(task.id())).contains(new EndedTask(task, Examples.NOW, Examples.PERSON, null));
    }

    @Test
    void knowsWhyWorkLapsed() {
        OpenTask task = open(task("review", SEAT, DUE));
        Lapse withdrawn = new Lapse(EndReason.WITHDRAWN, "Het Rijk deed het zelf.");

        tasks.lapsed(task.id(), withdrawn, Examples.NOW);

        assertThat(tasks.findEnded(task.id())).contains(new EndedTask(task, Examples.NOW, null, withdrawn));
    }

    @Test
    void givesOpenWorkAnotherTerm() {
        OpenTask task = open(task("review", SEAT, DUE));
        Term suspended = new Term(DUE.plusDays(5), DUE);

        tasks.changeTerm(task.id(), suspended);

        assertThat(tasks.findOpen(task.id())).contains(task.with(suspended));
        tasks.ended(task.id(), Examples.PERSON, Examples.NOW);
        assertThatThrownBy(() -> tasks.changeTerm(task.id(), suspended)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesToEndUnknownWork() {
        assertThatThrownBy(() -> tasks.ended(new TaskId("nobody"), Examples.PERSON, Examples.NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void claimsAndReleases() {
        OpenTask task = open(task("review", SEAT, DUE));

        tasks.claim(task.id(), Examples.PERSON, Examples.NOW);
        assertThat(tasks.findOpen(task.id()).orElseThrow().claimedBy()).isEqualTo(Examples.PERSON);

        tasks.release(task.id());
        assertThat(tasks.findOpen(task.id())).contains(task);
    }

    @Test
    void doesNotClaimWhatSomebodyElseHas() {
        OpenTask task = open(task("review", SEAT, DUE));
        tasks.claim(task.id(), Examples.PERSON, Examples.NOW);

        assertThatThrownBy(() -> tasks.claim(task.id(), OTHER_PERSON, Examples.NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsWhenASeatWasLastRemindedOfItsOpenWork() {
        OpenTask review = open(review("review", SEAT));
        OpenTask ended = open(review("ended", SEAT));
        OpenTask others = open(review("others", OTHER_SEAT));
        OpenTask otherwise = open(task("otherwise", SEAT, DUE));
        tasks.ended(ended.id(), Examples.PERSON, Examples.NOW);

        tasks.reminded(List.of(review.id(), ended.id()), Examples.NOW);
        tasks.reminded(List.of(review.id(), ended.id()), Examples.NOW.plusSeconds(5));

        assertThat(tasks.findOpen(review.id()).orElseThrow().remindedAt()).isEqualTo(Examples.NOW.plusSeconds(5));
        assertThat(tasks.findEnded(ended.id()).orElseThrow().task()).isEqualTo(ended);
        assertThat(tasks.findOpen(others.id())).contains(others);
        assertThat(tasks.findOpen(otherwise.id())).contains(otherwise);
    }

    private OpenTask open(OpenTask task) {
        tasks.opened(task);
        return task;
    }

    private OpenTask review(String id, SeatId seat) {
        return new OpenTask(
                new TaskId(id),
                TaskKind.REVIEW_BY_MEMBER,
                proposal.id(),
                seat,
                null,
                consultation.id(),
                Examples.NOW,
                DUE,
                null,
                null,
                null,
                null);
    }

    private OpenTask task(String id, SeatId seat, LocalDate due) {
        return task(id, TaskKind.CHECK_COMPLETENESS, seat, due);
    }

    private OpenTask task(String id, TaskKind kind, SeatId seat, LocalDate due) {
        return new OpenTask(
                new TaskId(id), kind, proposal.id(), seat, null, null, Examples.NOW, due, null, null, null, null);
    }
}
