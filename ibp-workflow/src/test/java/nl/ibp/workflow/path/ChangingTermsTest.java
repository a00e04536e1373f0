package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.ReadingNotices;
import nl.ibp.workflow.term.ChangingTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Terms are extended and suspended by who set the work going; what ends with a term moves with it. */
@PathTest
class ChangingTermsTest {

    private static final Actor CHAIR = SeatHolder.of("aac-re-voorzitter");
    private static final Actor SECRETARY = SeatHolder.of("aac-re-secretaris");
    private static final Actor BUREAU = SeatHolder.of("ipo-bureau");

    @Autowired
    PathDriver paths;

    @Autowired
    ChangingTerms changing;

    @Autowired
    ReadingNotices notices;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    SimulatedTime time;

    @AfterEach
    void everythingAgrees() {
        assertThat(paths.disagreements()).isEmpty();
    }

    @Test
    void extendsARoundForAllItsMembers() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(2, Position.POSITIVE);
        OpenTask one = path.at("aac-re").openReviews().get(0);
        LocalDate day = calendar.endOfTerm(one.due(), 5);

        changing.extend(CHAIR, one.id(), day, "De vergadering is verzet.");

        assertThat(path.at("aac-re").consultation().reviewDue()).isEqualTo(day);
        assertThat(path.at("aac-re").openReviews()).extracting(OpenTask::due).containsOnly(day);
        assertThat(path.recorded()).endsWith(RecordedEvent.TERM_EXTENDED);
        assertThat(notices.rows(SeatHolder.of(one.seat()), 0, 1))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.notice().kind()).isEqualTo(NoticeKind.TERM_EXTENDED);
                    assertThat(row.notice().note()).isEqualTo("De vergadering is verzet.");
                    assertThat(row.notice().due()).isEqualTo(day);
                });
        onTheDayAfter(one.due());
        assertThat(path.at("aac-re").openReviews()).hasSize(10);
        onTheDayAfter(day);
        assertThat(path.at("aac-re").openReviews()).isEmpty();
    }

    @Test
    void letsARoundStandStillAndGoOn() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask one = path.at("aac-re").openReviews().get(0);
        changing.suspend(SECRETARY, one.id(), "Wij wachten op cijfers.");

        later(40);
        paths.runDueTimers();
        assertThat(path.at("aac-re").openReviews())
                .hasSize(12)
                .extracting(OpenTask::standsStillSince)
                .containsOnly(Fixtures.TODAY);
        changing.resume(CHAIR, path.at("aac-re").openReviews().get(3).id(), "De cijfers zijn er.");

        LocalDate moved = calendar.endOfTerm(Fixtures.TODAY.plusDays(40), 10);
        assertThat(path.at("aac-re").consultation().term().standsStillSince()).isNull();
        assertThat(path.at("aac-re").openReviews())
                .extracting(OpenTask::due, OpenTask::standsStillSince)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(moved, null));
        onTheDayAfter(moved);
        assertThat(path.at("aac-re").chairTask()).isNotNull();
    }

    @Test
    void letsWorkBeDoneWhileItsTermStandsStill() {
        DossierPath path = paths.chemelot().throughIntake();
        changing.suspend(CHAIR, path.at("aac-re").openReviews().get(0).id(), "Wij wachten op cijfers.");

        path.at("aac-re").agrees();

        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
    }

    @Test
    void movesTheMomentAtWhichTheBoardIsAskedWithoutARoute() {
        DossierPath path = paths.underThemes(10).throughIntake();
        OpenTask route = path.work().only(TaskKind.ASSIGN_ROUTE);
        LocalDate day = calendar.endOfTerm(route.due(), 3);

        changing.extend(SeatHolder.of("manager"), route.id(), day, "Overleg met BZK loopt.");

        onTheDayAfter(route.due());
        assertThat(path.status()).isEqualTo(ProposalStatus.ROUTING);
        onTheDayAfter(day);
        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
    }

    @Test
    void keepsARoundSuspendedWhenTheDossierIsTakenUpAgain() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask one = path.at("aac-re").openReviews().get(0);
        changing.suspend(CHAIR, one.id(), "Wij wachten op cijfers.");
        later(7);
        path.parked();
        assertRefused(() -> changing.resume(CHAIR, one.id(), "De cijfers zijn er."), "PARKED");
        later(21);

        path.resumed();

        assertThat(time.nextTimer(path.id())).isEmpty();
        changing.resume(CHAIR, one.id(), "De cijfers zijn er.");
        assertThat(path.at("aac-re").consultation().reviewDue())
                .isEqualTo(calendar.endOfTerm(Fixtures.TODAY.plusDays(21), 10));
        assertThat(time.nextTimer(path.id())).isPresent();
    }

    @Test
    void standsStillForAMemberTooWhoIsAskedAgainMeanwhile() {
        DossierPath path = paths.chemelot().throughIntake();
        changing.suspend(CHAIR, path.at("aac-re").openReviews().get(0).id(), "Wij wachten op cijfers.");
        path.at("aac-re").memberDeclaresInterest("utrecht").memberWithdrawsInterest("utrecht");

        assertThat(path.work().at("aac-re-utrecht", TaskKind.REVIEW_BY_MEMBER).standsStillSince())
                .isEqualTo(Fixtures.TODAY);
        path.parked().resumed();
        assertThat(time.nextTimer(path.id())).isEmpty();
    }

    @Test
    void letsOneCollegesTermStandStillAlone() {
        DossierPath path = paths.foodValley().submit();
        OpenTask utrecht = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        OpenTask gelderland = path.work().at("gs-gelderland", TaskKind.COLLEGE_DECIDES);

        changing.suspend(BUREAU, utrecht.id(), "Het college is demissionair.");

        assertThat(path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).standsStillSince())
                .isEqualTo(Fixtures.TODAY);
        assertThat(path.work().at("gs-gelderland", TaskKind.COLLEGE_DECIDES)).isEqualTo(gelderland);
    }

    @ParameterizedTest
    @CsvSource({
        "gs-utrecht, NOT_YOUR_TERM",
        "beleid-gelderland, NOT_YOUR_TERM",
        "manager, NOT_YOUR_TERM",
        "aac-re-voorzitter, NOT_YOUR_TERM",
        "beheer, NOT_YOUR_TERM",
    })
    void isForWhoSetTheWorkGoing(String seat, String reason) {
        DossierPath path = paths.foodValley().submit();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        Dossier before = path.dossier();

        assertRefused(() -> changing.suspend(SeatHolder.of(seat), task.id(), "Druk."), reason);

        assertThat(path.dossier()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void isForTheClerkInAProvincesOwnPart() {
        DossierPath path = paths.foodValley().toStates();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.DRAFT_STATES_PROPOSAL);
        LocalDate day = calendar.endOfTerm(task.due(), 5);

        assertRefused(() -> changing.extend(SeatHolder.of("ps-gelderland"), task.id(), day, "Druk."), "NOT_YOUR_TERM");
        changing.extend(SeatHolder.of("ps-utrecht"), task.id(), day, "De agenda is vol.");

        assertThat(path.work().at("gs-utrecht", TaskKind.DRAFT_STATES_PROPOSAL).due())
                .isEqualTo(day);
    }

    @Test
    void isNobodysWhereTheLawSetsTheTerm() {
        DossierPath path = paths.foodValley().toStates();
        path.states("utrecht").proposes().committeeFindsUrgent().statesDecide(StatesOutcome.ADOPTED);
        OpenTask task = path.work().at("gs-utrecht", TaskKind.SEND_TO_MINISTER);

        for (Actor actor : List.of(SeatHolder.of("ps-utrecht"), BUREAU, SeatHolder.of("gs-utrecht"))) {
            Refused refused =
                    catchThrowableOfType(Refused.class, () -> changing.suspend(actor, task.id(), "Het is druk."));
            assertThat(refused.problems()).containsExactly(Problem.of("", "TERM_IS_STATUTORY", "195(2)"));
        }
        assertThat(path.work().at("gs-utrecht", TaskKind.SEND_TO_MINISTER)).isEqualTo(task);
    }

    @Test
    void wantsReasonsATermAndALaterDay() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask one = path.at("aac-re").openReviews().get(0);
        DossierPath parked = paths.chemelot().parked();
        Dossier before = path.dossier();

        assertRefused(
                () -> changing.extend(CHAIR, one.id(), calendar.endOfTerm(one.due(), 1), " "), "REASONS_REQUIRED");
        assertRefused(() -> changing.extend(CHAIR, one.id(), one.due(), "Druk."), "TERM_NOT_LATER");
        assertRefused(() -> changing.resume(CHAIR, one.id(), "Druk."), "TERM_RUNS");
        OpenTask resume = parked.work().only(TaskKind.RESUME_PROPOSAL);
        assertRefused(() -> changing.suspend(SeatHolder.of("gs-limburg"), resume.id(), "Druk."), "PARKED");

        assertThat(path.dossier()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void isTooLateForWorkThatIsOver() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask one = path.at("aac-re").openReviews().get(0);
        path.at("aac-re").everyMemberReviews(Position.POSITIVE);

        assertRefused(() -> changing.suspend(CHAIR, one.id(), "Druk."), "WORK_IS_OVER");
    }

    private void later(int days) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
    }

    private void onTheDayAfter(LocalDate day) {
        time.travelTo(day.plusDays(1).atTime(1, 0).atZone(OfficialTime.ZONE).toInstant());
        paths.runDueTimers();
    }
}
