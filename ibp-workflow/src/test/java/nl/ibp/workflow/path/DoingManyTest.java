package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.many.Act;
import nl.ibp.workflow.many.DoingMany;
import nl.ibp.workflow.many.Outcome;
import nl.ibp.workflow.many.Run;
import nl.ibp.workflow.term.ChangingTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class DoingManyTest {

    private static final SeatId SEAT = new SeatId("aac-re-drenthe");

    @Autowired
    private PathDriver paths;

    @Autowired
    private DoingMany many;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Claiming claiming;

    @Autowired
    private ChangingTerms changing;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private BeanFactory beans;

    private PersonId member = new PersonId("nobody");
    private List<DossierPath> dossiers = List.of();
    private List<TaskId> tasks = List.of();

    @BeforeEach
    void askForPositions() {
        member = new Staff(beans).appoint("Hanna", SEAT.value(), LocalDate.of(2018, 2, 14));
        dossiers = Stream.generate(() -> paths.underThemes(3).throughIntake())
                .limit(4)
                .toList();
        tasks = dossiers.stream().map(DoingManyTest::review).map(OpenTask::id).toList();
    }

    @Test
    void doesTheSameToEach() {
        Run run = finished(tasks, positive());

        assertThat(run.done()).isEqualTo(4);
        assertThat(dossiers).allSatisfy(dossier -> assertThat(reviews(dossier)).isEqualTo(1));
    }

    @Test
    void goesOnAfterOneThatIsRefusedAndKeepsWhy() {
        dossiers.get(1).at("aac-re").memberReviews("drenthe", Position.NEGATIVE);

        Run run = finished(tasks, positive());

        assertThat(run.done()).isEqualTo(3);
        assertThat(run.outcome(tasks.get(1)).orElseThrow())
                .isInstanceOfSatisfying(Outcome.NotAllowed.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.reason())
                        .containsExactly("TASK_DONE_BY"));
        assertThat(reviews(dossiers.get(1))).isEqualTo(1);
    }

    @Test
    void goesOnAfterAFaultWhichChangesNothing() {
        Act faulty = (actor, task) -> {
            if (task.equals(tasks.get(0))) {
                throw new IllegalStateException("A fault on purpose");
            }
            positive().on(actor, task);
        };

        Run run = finished(tasks, faulty);

        assertThat(run.outcome(tasks.get(0))).contains(new Outcome.Failed());
        assertThat(run.done()).isEqualTo(3);
        assertThat(reviews(dossiers.get(0))).isZero();
    }

    @Test
    void stopsWhereItIsTold() {
        AtomicReference<Run> running = new AtomicReference<>();
        List<Integer> reached = new ArrayList<>();
        Act stoppingAfterTwo = (actor, task) -> {
            positive().on(actor, task);
            if (task.equals(tasks.get(1))) {
                await().until(() -> running.get() != null);
                running.get().stop();
            }
        };

        running.set(many.start(member, tasks, stoppingAfterTwo, run -> reached.add(run.reached())));
        await().until(() -> running.get().isOver());

        assertThat(running.get().done()).isEqualTo(2);
        assertThat(running.get().outcome(tasks.get(2))).isEmpty();
        assertThat(reviews(dossiers.get(2))).isZero();
        assertThat(reached).startsWith(1, 2);
    }

    @Test
    void doesNothingTwice() {
        List<TaskId> twice = Stream.concat(tasks.stream(), tasks.stream()).toList();

        Run run = finished(twice, positive());
        Run again = finished(tasks, positive());

        assertThat(run.size()).isEqualTo(4);
        assertThat(run.done()).isEqualTo(4);
        assertThat(again.done()).isZero();
        assertThat(dossiers).allSatisfy(dossier -> assertThat(reviews(dossier)).isEqualTo(1));
    }

    @Test
    void doesNothingForWhoeverHoldsAnotherSeat() {
        PersonId somebodyElse = new Staff(beans).appoint("Gijs", "gs-drenthe", LocalDate.of(2018, 2, 14));

        Run run = many.start(somebodyElse, tasks, positive(), progress -> {});
        await().until(run::isOver);

        assertThat(run.done()).isZero();
        assertThat(tasks).allSatisfy(task -> assertThat(run.outcome(task).orElseThrow())
                .isInstanceOfSatisfying(Outcome.NotAllowed.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.reason())
                        .containsExactly("NOT_YOUR_TASK")));
    }

    @Test
    void takesOnAndGivesBack() {
        assertThat(finished(tasks, claiming::claim).done()).isEqualTo(4);
        assertThat(dossiers)
                .allSatisfy(dossier -> assertThat(review(dossier).claimedBy()).isEqualTo(member));

        assertThat(finished(tasks, claiming::release).done()).isEqualTo(4);
        assertThat(dossiers)
                .allSatisfy(dossier -> assertThat(review(dossier).claimedBy()).isNull());
    }

    @Test
    void goesOnWhenNobodyLooksOnAnyMore() {
        Run run = many.start(member, tasks, positive(), progress -> {
            throw new IllegalStateException("The page was left");
        });
        await().until(run::isOver);

        assertThat(run.done()).isEqualTo(4);
    }

    @Test
    void handsOverToAColleague() {
        PersonId colleague = new Staff(beans).appoint("Marit", SEAT.value(), LocalDate.of(2018, 2, 14));

        Run run = finished(tasks, (actor, task) -> claiming.handOver(actor, task, colleague, "Ik ben er niet."));

        assertThat(run.done()).isEqualTo(4);
        assertThat(dossiers)
                .allSatisfy(dossier -> assertThat(review(dossier).claimedBy()).isEqualTo(colleague));
    }

    @Test
    void extendsWhatTheChairMayExtendAndNothingElse() {
        LocalDate day = calendar.endOfTerm(review(dossiers.get(0)).due(), 3);
        Act extending = (actor, task) -> changing.extend(actor, task, day, "De vergadering is verzet.");

        Run byMember = finished(tasks, extending);
        PersonId chair = new Staff(beans).appoint("Tom", "aac-re-voorzitter", LocalDate.of(2018, 2, 14));
        Run byChair = many.start(chair, tasks, extending, run -> {});
        await().until(byChair::isOver);

        assertThat(byMember.done()).isZero();
        assertThat(byChair.done()).isEqualTo(4);
        assertThat(dossiers)
                .allSatisfy(dossier -> assertThat(review(dossier).due()).isEqualTo(day));
    }

    @Test
    void isFoundAgainByWhoBeganItUntilTheySawHowItEnded() {
        AtomicReference<Optional<Run>> ofSomebodyElse = new AtomicReference<>(Optional.empty());

        Run run = finished(tasks, (actor, task) -> ofSomebodyElse.set(many.unseen(new PersonId("nobody"))));

        assertThat(many.unseen(member)).contains(run);
        assertThat(ofSomebodyElse.get()).isEmpty();
        many.seen(member, run);
        assertThat(many.unseen(member)).isEmpty();
    }

    @Test
    void beginsNothingElseBeforeItIsOver() {
        AtomicReference<Throwable> refused = new AtomicReference<>();

        finished(
                tasks.subList(0, 1),
                (actor, task) ->
                        refused.set(catchThrowable(() -> many.start(member, tasks, positive(), progress -> {}))));

        assertThat(refused.get()).isInstanceOfSatisfying(Refused.class, why -> assertThat(why.problems())
                .extracting(problem -> problem.reason())
                .containsExactly("STILL_DOING_MANY"));
    }

    @Test
    void isOverWhenItIsStoppedBeforeItBegan() {
        CountDownLatch free = new CountDownLatch(1);
        List<Run> before = Stream.of("een", "twee", "drie", "vier")
                .map(name -> many.start(
                        new Staff(beans).appoint(name, SEAT.value(), LocalDate.of(2018, 2, 14)),
                        tasks,
                        (actor, task) -> awaitWithoutFail(free),
                        progress -> {}))
                .toList();
        Run run = many.start(member, tasks, positive(), progress -> {});

        run.stop();

        assertThat(run.isOver()).isTrue();
        before.forEach(Run::stop);
        free.countDown();
        before.forEach(other -> await().until(other::isOver));
        assertThat(run.reached()).isZero();
        assertThat(dossiers).allSatisfy(dossier -> assertThat(reviews(dossier)).isZero());
    }

    private static void awaitWithoutFail(CountDownLatch latch) {
        await().until(() -> latch.getCount() == 0);
    }

    private Act positive() {
        return (actor, task) -> reviewing.review(actor, task, Position.POSITIVE, "", List.of());
    }

    private Run finished(List<TaskId> of, Act act) {
        Run run = many.start(member, of, act, progress -> {});
        await().until(run::isOver);
        return run;
    }

    private static OpenTask review(DossierPath dossier) {
        return dossier.at("aac-re").openReviews().stream()
                .filter(task -> task.seat().equals(SEAT))
                .findFirst()
                .orElseThrow();
    }

    private static long reviews(DossierPath dossier) {
        return dossier.recorded().stream()
                .filter(RecordedEvent.MEMBER_REVIEWED::equals)
                .count();
    }
}
