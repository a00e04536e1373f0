package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileStatus;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.DecidingAsCollege;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people, and timers, act on one dossier at the same moment. */
@PathTest
class ConcurrencyTest {

    @Autowired
    PathDriver paths;

    @Autowired
    Reviewing reviewing;

    @Autowired
    DecidingAsCollege deciding;

    @Autowired
    SimulatedTime time;

    @AfterEach
    void everythingAgrees() {
        assertThat(paths.disagreements()).isEmpty();
    }

    @RepeatedTest(3)
    void asksTheChairOnceWhenTheLastTwoReviewsComeTogether() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(10, Position.POSITIVE);
        List<OpenTask> last = path.at("aac-re").openReviews();

        List<@Nullable Throwable> outcomes = Together.act(() -> review(last.get(0)), () -> review(last.get(1)));

        assertThat(outcomes).containsOnlyNulls();
        assertThat(path.at("aac-re").consultation().reviews()).hasSize(12);
        assertThat(path.work().all()).singleElement().extracting(OpenTask::kind).isEqualTo(TaskKind.ESTABLISH_ADVICE);
    }

    @RepeatedTest(3)
    void losesNoReviewWhenAllMembersAnswerTogether() {
        DossierPath path = paths.chemelot().throughIntake();
        Runnable[] acts = path.at("aac-re").openReviews().stream()
                .map(task -> (Runnable) () -> review(task))
                .toArray(Runnable[]::new);

        List<@Nullable Throwable> outcomes = Together.act(acts);

        assertThat(outcomes).containsOnlyNulls();
        assertThat(path.at("aac-re").consultation().reviews()).hasSize(12);
        assertThat(path.at("aac-re").chairTask()).isNotNull();
    }

    @RepeatedTest(3)
    void takesADoubleClickOnce() {
        DossierPath path = paths.chemelot().submit();
        OpenTask task = path.work().only(TaskKind.COLLEGE_DECIDES);
        Runnable click = () -> deciding.decide(SeatHolder.of(task.seat()), task.id(), CollegeOutcome.ENDORSE, "");

        List<@Nullable Throwable> outcomes = Together.act(click, click);

        assertThat(outcomes)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.has("TASK_DONE_BY"))
                        .isTrue());
        assertThat(path.status()).isEqualTo(ProposalStatus.INTAKE);
        assertThat(path.proposal().collegeDecisions()).hasSize(1);
    }

    @RepeatedTest(3)
    void consolidatesOnceWhenTwoClerksDecideTogether() {
        DossierPath path = paths.draft(GELDERLAND, together()).toStates();
        path.states("gelderland").proposes().committeeFindsUrgent();
        path.states("utrecht").proposes().committeeFindsUrgent();

        List<@Nullable Throwable> outcomes = Together.act(
                () -> path.states("gelderland").statesDecide(StatesOutcome.REJECTED),
                () -> path.states("utrecht").statesDecide(StatesOutcome.REJECTED));

        assertThat(outcomes).containsOnlyNulls();
        assertThat(path.work().all()).singleElement().extracting(OpenTask::kind).isEqualTo(TaskKind.CONSOLIDATE);
        assertThat(path.dossier().statesFiles())
                .extracting(StatesFile::status)
                .containsExactly(StatesFileStatus.REJECTED, StatesFileStatus.REJECTED);
    }

    @RepeatedTest(5)
    void letsATimerAndAMemberWhoAnswersWaitForEachOther() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(4, Position.POSITIVE);
        OpenTask answering = path.at("aac-re").openReviews().get(0);
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(21)));

        List<@Nullable Throwable> outcomes = Together.act(this::runTimers, () -> review(answering));

        assertThat(outcomes.get(0)).isNull();
        boolean answered = outcomes.get(1) == null;
        assertThat(outcomes.get(1)).satisfiesAnyOf(thrown -> assertThat(thrown).isNull(), thrown -> assertThat(thrown)
                .isInstanceOf(Refused.class));
        assertThat(path.at("aac-re").consultation().reviews()).hasSize(answered ? 5 : 4);
        assertThat(path.work().kinds()).containsExactly(TaskKind.ESTABLISH_ADVICE);
    }

    @RepeatedTest(3)
    void endsAllWorkWhenAWithdrawalMeetsAReview() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask answering = path.at("aac-re").openReviews().get(0);

        List<@Nullable Throwable> outcomes = Together.act(path::withdrawn, () -> review(answering));

        assertThat(outcomes.get(0)).isNull();
        assertThat(path.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(path.work().all()).isEmpty();
    }

    // As the job executor does: who comes second tries once more.
    private void runTimers() {
        try {
            paths.runDueTimers();
        } catch (OptimisticLockingException second) {
            paths.runDueTimers();
        }
    }

    private void review(OpenTask task) {
        reviewing.review(SeatHolder.of(task.seat()), task.id(), Position.POSITIVE, "", List.of());
    }

    private static ContentBuilder together() {
        return content()
                .underThemes(8)
                .with(UTRECHT)
                .ownMoney(GELDERLAND, 2027, 1_250_000)
                .ownMoney(UTRECHT, 2027, 400_000);
    }
}
