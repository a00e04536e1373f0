package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.consultation.LeadingConsultation;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.ReadingNotices;
import nl.ibp.workflow.submission.Drafting;
import nl.ibp.workflow.submission.ParkingProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The lead keeps its proposal as a fallback: everything stands still, and goes on where it stopped. */
@PathTest
class ParkingTest {

    @Autowired
    PathDriver paths;

    @Autowired
    ParkingProposals parking;

    @Autowired
    LeadingConsultation leading;

    @Autowired
    Drafting drafting;

    @Autowired
    TaskDesk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    ReadingNotices notices;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    SimulatedTime time;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void everythingAgrees() {
        assertThat(paths.disagreements()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void letsNothingBeDoneUntilItIsTakenUpAgain(BeforeBoardDecision before) {
        DossierPath path = before.reachedBy(paths);
        ProposalStatus status = path.status();
        List<OpenTask> waiting = path.work().all();

        path.parked();

        assertThat(path.status()).isEqualTo(status);
        assertThat(path.proposal().parking()).isPresent();
        assertThat(path.work().seats(TaskKind.RESUME_PROPOSAL)).hasSize(1);
        assertThat(path.work().all()).containsAll(waiting).hasSize(waiting.size() + 1);
        assertThat(waiting).allSatisfy(task -> assertRefused(() -> take(task), "PARKED"));

        path.resumed();

        assertThat(path.proposal().parking()).isEmpty();
        assertThat(path.work().all()).containsExactlyInAnyOrderElementsOf(waiting);
        assertThat(waiting).allSatisfy(this::take);
        assertThat(path.recorded()).endsWith(RecordedEvent.PROPOSAL_PARKED, RecordedEvent.PROPOSAL_RESUMED);
    }

    @Test
    void letsARoundGoOnWhereItStopped() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(2, Position.POSITIVE);
        LocalDate due = path.at("aac-re").consultation().reviewDue();
        later(4);
        path.parked();

        later(60);
        paths.runDueTimers();
        assertThat(path.at("aac-re").openReviews()).hasSize(10);
        assertThat(time.nextTimer(path.id())).isEmpty();

        path.resumed();
        LocalDate moved = calendar.endOfTerm(due, calendar.workingDaysBetween(day(4), day(60)));
        assertThat(path.at("aac-re").consultation().reviewDue()).isEqualTo(moved);
        assertThat(path.at("aac-re").openReviews()).extracting(OpenTask::due).containsOnly(moved);
        assertThat(calendar.workingDaysBetween(day(60), moved)).isEqualTo(calendar.workingDaysBetween(day(4), due));

        onTheDayAfter(moved.minusDays(1));
        assertThat(path.at("aac-re").openReviews()).hasSize(10);
        onTheDayAfter(moved);
        assertThat(path.at("aac-re").openReviews()).isEmpty();
        assertThat(path.at("aac-re").chairTask()).isNotNull();
    }

    @Test
    void letsTheTimeToAssignARouteGoOnWhereItStopped() {
        DossierPath path = paths.underThemes(10).throughIntake().parked();

        later(60);
        path.resumed();
        paths.runDueTimers();
        LocalDate moved = path.work().only(TaskKind.ASSIGN_ROUTE).due();
        assertThat(moved).isEqualTo(calendar.endOfTerm(day(60), 5));

        onTheDayAfter(moved);
        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
    }

    @Test
    void keepsTermsWhereTheyAreWhenItIsTakenUpOnTheSameDay() {
        DossierPath path = paths.foodValley().submit();
        List<OpenTask> before = path.work().all();

        path.parked().resumed();

        assertThat(path.work().all()).isEqualTo(before);
    }

    @Test
    void stopsTheChairAndTheSecretaryToo() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(8, Position.POSITIVE);
        path.parked();

        assertRefused(() -> path.at("aac-re").chairClosesEarly(), "PARKED");
        assertRefused(() -> path.at("aac-re").secretaryChases(), "PARKED");
    }

    @Test
    void leavesTheDraftToBeWritten() {
        DossierPath path = paths.chemelot().parked();

        drafting.save(path.lead(), path.id(), PathContent.foodValley().build(), 1);

        assertThat(path.proposal().draft().title()).isEqualTo("Food Valley");
    }

    @Test
    void canStillBeTakenBack() {
        DossierPath path = paths.chemelot().throughIntake().parked();

        path.withdrawn();

        assertThat(path.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(path.work().all()).isEmpty();
        assertThat(tasks.endedOn(path.id()))
                .filteredOn(ended -> ended.task().kind() == TaskKind.RESUME_PROPOSAL)
                .extracting(EndedTask::lapse)
                .extracting(Lapse::why)
                .containsExactly(EndReason.WITHDRAWN);
    }

    @Test
    void canBeDoneAgain() {
        DossierPath path = paths.foodValley().submit().parked().resumed().parked();

        assertThat(path.work().seats(TaskKind.RESUME_PROPOSAL)).containsExactly("beleid-gelderland");
        assertThat(path.resumed().allCollegesEndorse().status()).isEqualTo(ProposalStatus.INTAKE);
    }

    @Test
    void isForTheLeadAloneWithReasonsAndInTime() {
        DossierPath path = paths.foodValley().submit();
        DossierPath adopted = paths.underThemes(8).toStates();

        assertRefused(
                () -> parking.park(SeatHolder.of("beleid-utrecht"), path.id(), "Liever niet."), "NOT_YOUR_PROVINCE");
        assertRefused(() -> parking.park(path.lead(), path.id(), " "), "REASONS_REQUIRED");
        assertRefused(adopted::parked, "TOO_LATE_TO_PARK");
        path.parked();
        assertRefused(path::parked, "PARKED");
        OpenTask resume = path.work().only(TaskKind.RESUME_PROPOSAL);
        assertRefused(() -> parking.resume(path.lead(), resume.id(), ""), "REASONS_REQUIRED");
        assertRefused(() -> parking.resume(SeatHolder.of("gs-gelderland"), resume.id(), "Nu."), "NOT_YOUR_TASK");

        assertThat(path.proposal().parking()).isPresent();
        assertThat(adopted.proposal().parking()).isEmpty();
    }

    @Test
    void tellsWhoeverHasWorkOpen() {
        DossierPath path = paths.foodValley().submit().parked().resumed();

        assertThat(notices.rows(SeatHolder.of("gs-utrecht"), 0, 2))
                .allSatisfy(row -> assertThat(row.notice().proposal()).isEqualTo(path.id()));
        assertThat(notices.rows(SeatHolder.of("gs-utrecht"), 0, 2))
                .extracting(row -> row.notice().kind())
                .containsExactly(NoticeKind.RESUMED, NoticeKind.PARKED);
    }

    @RepeatedTest(3)
    void eitherStopsATimerOrComesAfterIt() {
        DossierPath path = paths.chemelot().throughIntake();
        later(30);

        Together.act(paths::runDueTimers, path::parked);

        assertThat(path.proposal().parking()).isPresent();
        boolean before = path.work().kinds().contains(TaskKind.ESTABLISH_ADVICE);
        assertThat(path.work().of(TaskKind.REVIEW_BY_MEMBER)).hasSize(before ? 0 : 12);
        path.resumed();
        paths.runDueTimers();
        assertThat(path.work().kinds()).containsExactly(TaskKind.ESTABLISH_ADVICE);
    }

    private OpenTask take(OpenTask task) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return desk.take(SeatHolder.of(task.seat()), task.id(), task.kind());
        });
    }

    private void later(int days) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
    }

    private static LocalDate day(int days) {
        return Fixtures.TODAY.plusDays(days);
    }

    private void onTheDayAfter(LocalDate day) {
        time.travelTo(day.plusDays(1).atTime(1, 0).atZone(OfficialTime.ZONE).toInstant());
        paths.runDueTimers();
    }
}
