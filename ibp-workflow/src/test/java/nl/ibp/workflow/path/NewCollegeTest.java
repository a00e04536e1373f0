package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ParticipationConfirmation;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.board.Mandating;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.ProcessPictures;
import nl.ibp.workflow.monitoring.WatchingSeats;
import nl.ibp.workflow.organisation.RenewingCollege;
import nl.ibp.workflow.organisation.Substituting;
import nl.ibp.workflow.submission.ConfirmingParticipation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A province gets a new college: its seats change hands, and what the old one bound itself to is asked again. */
@PathTest
@Transactional
class NewCollegeTest {

    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final SeatId COLLEGE = new SeatId("gs-utrecht");
    private static final SeatId PORTFOLIO = new SeatId("bac-vp-utrecht");

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    RenewingCollege renewing;

    @Autowired
    Appointments appointments;

    @Autowired
    Substituting substituting;

    @Autowired
    ConfirmingParticipation confirming;

    @Autowired
    Mandating mandating;

    @Autowired
    AdministrationChanges listed;

    @Autowired
    ProcessPictures pictures;

    @Autowired
    WatchingSeats watching;

    @Autowired
    SimulatedTime time;

    private Staff staff;
    private PersonId old;
    private PersonId oldDeputy;
    private PersonId fresh;

    @BeforeEach
    void meet() {
        staff = new Staff(beans);
        old = staff.appoint("Oud", COLLEGE.value(), TODAY.minusDays(900));
        oldDeputy = staff.appoint("Oude gedeputeerde", PORTFOLIO.value(), TODAY.minusDays(900));
        fresh = staff.appoint("Nieuw", "manager", TODAY.minusDays(5));
    }

    @AfterEach
    void isSound() {
        assertThat(paths.disagreements()).isEmpty();
    }

    @Test
    void namesWhatThoseWhoLeaveHoldBesides() {
        appointments.add(
                new Person(oldDeputy, "Oude gedeputeerde"),
                new Appointment(new SeatId("bac-vp-voorzitter"), oldDeputy, TODAY.minusDays(90), null));

        List<Appointment> stillHeld =
                renewing.renew(ADMINISTRATOR, UTRECHT, TODAY.plusDays(3), new HashMap<>(Map.of(COLLEGE, fresh)));

        assertThat(stillHeld)
                .filteredOn(held -> held.person().equals(oldDeputy))
                .extracting(held -> held.seat().value())
                .containsExactly("bac-vp-voorzitter");
    }

    @Test
    void canBeTakenBackBeforeItsFirstDay() {
        renew(TODAY.plusDays(3), Map.of(COLLEGE, fresh));

        renewing.takeBack(ADMINISTRATOR, Fixtures.UTRECHT, TODAY.plusDays(3));

        travel(3);
        assertThat(staff.now(old).seats()).contains(COLLEGE);
        assertThat(staff.now(oldDeputy).seats()).contains(PORTFOLIO);
        assertThat(staff.now(fresh).seats()).doesNotContain(COLLEGE);
        assertRefused(
                () -> renewing.takeBack(ADMINISTRATOR, Fixtures.UTRECHT, TODAY.plusDays(3)), "COLLEGE_CHANGE_BEGUN");
        renew(TODAY.plusDays(9), Map.of(COLLEGE, fresh));
        travel(9);
        assertThat(staff.now(fresh).seats()).contains(COLLEGE);
    }

    @Test
    void cannotBeTakenBackOnceItHasBegunNorByAnybodyElse() {
        renew(TODAY.plusDays(3), Map.of(COLLEGE, fresh));

        assertRefused(
                () -> renewing.takeBack(staff.now(old), Fixtures.UTRECHT, TODAY.plusDays(3)), "NOT_ADMINISTRATOR");
        travel(3);
        assertRefused(
                () -> renewing.takeBack(ADMINISTRATOR, Fixtures.UTRECHT, TODAY.plusDays(3)), "COLLEGE_CHANGE_BEGUN");
    }

    @Test
    void changesAllHoldersOnItsFirstDay() {
        renew(TODAY.plusDays(3), Map.of(COLLEGE, fresh));

        assertThat(staff.now(old).seats()).contains(COLLEGE);
        assertThat(staff.now(fresh).seats()).doesNotContain(COLLEGE);

        travel(3);
        assertThat(staff.now(old).seats()).isEmpty();
        assertThat(staff.now(oldDeputy).seats()).isEmpty();
        assertThat(staff.now(fresh).seats()).contains(COLLEGE).doesNotContain(PORTFOLIO);
    }

    @Test
    void isInTheListOfChangesPersonByPersonExceptWhoStays() {
        renew(TODAY.plusDays(3), Map.of(COLLEGE, fresh, PORTFOLIO, oldDeputy));

        assertThat(listed.of(ChangeSubject.APPOINTMENT, COLLEGE.value()))
                .extracting(AdministrationChange::person, AdministrationChange::name)
                .contains(tuple(ADMINISTRATOR.person(), old.value()), tuple(ADMINISTRATOR.person(), fresh.value()));
        assertThat(listed.of(ChangeSubject.APPOINTMENT, PORTFOLIO.value()))
                .extracting(AdministrationChange::name)
                .doesNotContain(oldDeputy.value());
    }

    @Test
    void keepsWhoComesBack() {
        renew(TODAY, Map.of(COLLEGE, old, PORTFOLIO, fresh));

        assertThat(staff.now(old).seats()).containsExactly(COLLEGE);
        assertThat(staff.now(fresh).seats()).contains(PORTFOLIO);
    }

    @Test
    void letsAllOfTheOldGoWhenItIsRecordedLate() {
        PersonId sinceThen = staff.appoint("Sinds", PORTFOLIO.value(), TODAY.minusDays(5));
        PersonId planned = staff.appoint("Straks", PORTFOLIO.value(), TODAY.plusDays(5));

        renew(TODAY.minusDays(60), Map.of(COLLEGE, fresh));

        assertThat(staff.now(sinceThen).seats()).isEmpty();
        travel(5);
        assertThat(staff.now(planned).seats()).isEmpty();
    }

    @Test
    void keepsWhoComesBackAlsoAfterTheLastDayThatWasKnown() {
        PersonId ending = staff.appoint("Blijft", PORTFOLIO.value(), TODAY.minusDays(5), TODAY.plusDays(2));

        renew(TODAY, Map.of(COLLEGE, fresh, PORTFOLIO, ending));

        travel(3);
        assertThat(staff.now(ending).seats()).containsExactly(PORTFOLIO);
    }

    @Test
    void asksWhetherItStandsByRunningProposalsOnTheDayItTakesOffice() {
        DossierPath path = paths.foodValley().throughIntake();
        DossierPath undecided = paths.foodValley().submit();
        DossierPath elsewhere = paths.chemelot().throughIntake();
        DossierPath over = paths.foodValley().submit().withdrawn();
        renew(TODAY.plusDays(3), Map.of(COLLEGE, fresh));
        assertThat(path.work().kinds()).doesNotContain(TaskKind.CONFIRM_PARTICIPATION);

        travel(3);
        time.runDueTimers();

        assertThat(path.work().seats(TaskKind.CONFIRM_PARTICIPATION)).containsExactly("gs-utrecht");
        assertThat(path.recorded()).endsWith(RecordedEvent.PARTICIPATION_ASKED);
        assertThat(path.status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);
        for (DossierPath other : List.of(undecided, elsewhere, over)) {
            assertThat(other.work().kinds()).doesNotContain(TaskKind.CONFIRM_PARTICIPATION);
        }
        assertThat(changes(UTRECHT)).allMatch(change -> !change.isPlanned());
    }

    @Test
    void asksAtOnceWhenItIsInOfficeAlready() {
        DossierPath path = paths.foodValley().throughIntake();

        renew(TODAY, Map.of(COLLEGE, fresh));

        assertThat(path.work().seats(TaskKind.CONFIRM_PARTICIPATION)).containsExactly("gs-utrecht");
        assertThat(changes(UTRECHT)).noneMatch(CollegeChange::isPlanned);
    }

    @Test
    void standsByItAndNothingElseIsAsked() {
        DossierPath path = paths.foodValley().throughIntake();
        renew(TODAY, Map.of(COLLEGE, fresh));

        confirming.answer(staff.now(fresh), confirmation(path), ConfirmationOutcome.CONFIRMED, "");

        assertThat(path.work().kinds()).containsExactly(TaskKind.REVIEW_BY_MEMBER);
        assertThat(path.recorded()).endsWith(RecordedEvent.PARTICIPATION_CONFIRMED);
        assertThat(path.proposal().unconfirmed()).isEmpty();
    }

    @Test
    void doesNotStandByItThenLeadAndBureauTakeNoteAndTheProposalGoesOn() {
        DossierPath path = paths.foodValley().throughIntake();
        renew(TODAY, Map.of(COLLEGE, fresh));
        assertRefused(
                () -> confirming.answer(staff.now(fresh), confirmation(path), ConfirmationOutcome.NOT_CONFIRMED, " "),
                "REASONS_REQUIRED");

        path.newCollegeAnswers("utrecht", ConfirmationOutcome.NOT_CONFIRMED);

        assertThat(path.work().seats(TaskKind.NOTE_UNCONFIRMED)).containsExactly("beleid-gelderland", "ipo-bureau");
        assertThat(path.proposal().unconfirmed()).containsExactly(UTRECHT);
        path.committeesAgree();
        path.work().of(TaskKind.NOTE_UNCONFIRMED).forEach(path::notedAt);
        assertThat(path.work().kinds()).containsExactly(TaskKind.REVIEW_BY_MEMBER);
        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(path.recorded())
                .contains(RecordedEvent.PARTICIPATION_NOT_CONFIRMED, RecordedEvent.UNCONFIRMED_NOTED);
    }

    @Test
    void needNotAnswerOnceTheProposalIsTakenBack() {
        DossierPath path = paths.foodValley().throughIntake();
        renew(TODAY, Map.of(COLLEGE, fresh));

        path.withdrawn();

        assertThat(path.work().all()).isEmpty();
        assertThat(outcomes(path)).containsExactly(ConfirmationOutcome.LAPSED);
    }

    @Test
    void needNotAnswerOnceTheProposalIsRejected() {
        DossierPath path = paths.foodValley().toBoard();
        renew(TODAY, Map.of(COLLEGE, fresh));

        path.boardDecides(BoardOutcome.REJECT);

        assertThat(path.work().all()).isEmpty();
        assertThat(outcomes(path)).containsExactly(ConfirmationOutcome.LAPSED);
    }

    @Test
    void needNotAnswerOnceEveryCollegeIsAskedAnew() {
        DossierPath path = paths.foodValley().submit().allCollegesEndorse();
        renew(TODAY, Map.of(COLLEGE, fresh));

        path.intake(IntakeResult.INCOMPLETE);

        assertThat(path.work().kinds()).containsExactly(TaskKind.REVISE_PROPOSAL);
        assertThat(outcomes(path)).containsExactly(ConfirmationOutcome.LAPSED);
    }

    @Test
    void leavesAQuestionThatIsOpenStillToTheNextCollege() {
        DossierPath path = paths.foodValley().throughIntake();
        renew(TODAY, Map.of(COLLEGE, fresh));
        PersonId next = staff.appoint("Volgende", "manager", TODAY);
        renew(TODAY.plusDays(1), Map.of(COLLEGE, next));

        travel(1);
        time.runDueTimers();

        assertThat(path.work().seats(TaskKind.CONFIRM_PARTICIPATION)).containsExactly("gs-utrecht");
        confirming.answer(staff.now(next), confirmation(path), ConfirmationOutcome.CONFIRMED, "");
    }

    @Test
    void endsWhatStoodInForTheOldCollegeButNotWhatWasArrangedForTheNew() {
        PersonId third = staff.appoint("Sem", "manager", TODAY);
        substituting.arrange(
                staff.now(oldDeputy), PORTFOLIO, new Wish(third, TODAY, TODAY.plusDays(9), WorkScope.all()));
        Actor administrator = staff.now(staff.appoint("Bea", "beheer", TODAY));
        substituting.arrange(
                administrator, COLLEGE, new Wish(third, TODAY.plusDays(3), TODAY.plusDays(9), WorkScope.all()));
        renew(TODAY.plusDays(3), Map.of(COLLEGE, fresh));
        assertThat(staff.now(third).holds(PORTFOLIO)).isTrue();

        travel(3);
        time.runDueTimers();

        assertThat(staff.now(third).holds(PORTFOLIO)).isFalse();
        assertThat(staff.now(third).holds(COLLEGE)).isTrue();
    }

    @Test
    void endsWhatTheOldCollegeArrangedForTheTimeOfTheNewButNotWhatTheNewDid() {
        PersonId third = staff.appoint("Sem", "manager", TODAY);
        Wish later = new Wish(third, TODAY.plusDays(4), TODAY.plusDays(9), WorkScope.all());
        substituting.arrange(staff.now(oldDeputy), PORTFOLIO, later);
        substituting.arrange(staff.now(old), COLLEGE, later);
        renew(TODAY.plusDays(3), Map.of(COLLEGE, old, PORTFOLIO, fresh));

        travel(3);
        time.runDueTimers();
        travel(4);

        assertThat(staff.now(third).holds(PORTFOLIO)).isFalse();
        assertThat(staff.now(third).holds(COLLEGE)).isTrue();
    }

    @Test
    void endsMandatesOfItsMemberOfTheBoardAndNoOthers() {
        MandateId ofUtrecht = grant(8, "bestuur-utrecht", "bestuur-groningen");
        MandateId ofOthers = grant(10, "bestuur-groningen");
        DossierPath path = paths.underThemes(8).throughIntake();
        assertThat(path.work().kinds()).containsExactly(TaskKind.DECIDE_UNDER_MANDATE);
        renew(TODAY.plusDays(3), Map.of(COLLEGE, fresh));
        assertThat(mandate(ofUtrecht).end()).isEmpty();

        travel(3);
        time.runDueTimers();

        assertThat(mandate(ofUtrecht).end())
                .hasValueSatisfying(end -> assertThat(end.isWithCollege()).isTrue());
        assertThat(mandate(ofOthers).end()).isEmpty();
        assertThat(path.work().kinds()).contains(TaskKind.BOARD_DECIDES).doesNotContain(TaskKind.DECIDE_UNDER_MANDATE);
        assertThat(path.recorded()).contains(RecordedEvent.MANDATE_ENDED);
    }

    @Test
    void showsTheQuestionAsAProcessOfItsOwn() {
        DossierPath path = paths.foodValley().throughIntake();
        renew(TODAY, Map.of(COLLEGE, fresh));

        assertThat(pictures.of(path.id()))
                .filteredOn(picture -> picture.name().equals("Deelname na collegewissel"))
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.body()).isEqualTo(new BodyId("gs-utrecht"));
                    assertThat(picture.process()).isEqualTo("collegeReconfirmation");
                });
    }

    @Test
    void remindsOfElectionsUntilEveryCollegeIsThere() {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(365)));
        assertThat(renewing.renewal(ADMINISTRATOR).toBeRenewed()).hasSize(12);
        assertThat(watching.watch(ADMINISTRATOR).toBeRenewed()).hasSize(12);

        renew(TODAY.plusDays(360), Map.of(COLLEGE, fresh));

        assertThat(renewing.renewal(ADMINISTRATOR).toBeRenewed()).hasSize(11).doesNotContain(UTRECHT);
        assertThat(renewing.renewal(ADMINISTRATOR).elections())
                .extracting(election -> election.day() + " " + election.planned())
                .containsExactly("2019-03-20 false", "2023-03-15 false", "2027-03-17 true");
    }

    @Test
    void refusesWhatIsMissingOrOutOfOrder() {
        assertRefused(() -> renewing.renew(ADMINISTRATOR, null, TODAY, Map.of()), "PROVINCE_REQUIRED");
        assertRefused(() -> renewing.renew(ADMINISTRATOR, UTRECHT, null, Map.of()), "DATE_REQUIRED");
        assertRefused(() -> renew(TODAY, Map.of(PORTFOLIO, fresh)), "COLLEGE_HOLDER_REQUIRED");
        assertRefused(() -> renew(TODAY.plusYears(36), Map.of(COLLEGE, fresh)), "MORE_THAN_A_YEAR_AHEAD");

        renew(TODAY, Map.of(COLLEGE, fresh));
        assertRefused(() -> renew(TODAY, Map.of(COLLEGE, old)), "COLLEGE_CHANGE_LATER");
        renew(TODAY.plusDays(3), Map.of(COLLEGE, old));
        assertRefused(() -> renew(TODAY.plusDays(9), Map.of(COLLEGE, fresh)), "COLLEGE_CHANGE_PLANNED");
    }

    @Test
    void isForAdministratorsAlone() {
        Actor manager = SeatHolder.of("manager");

        assertRefused(() -> renewing.renew(manager, UTRECHT, TODAY, Map.of(COLLEGE, fresh)), "NOT_ADMINISTRATOR");
        assertRefused(() -> renewing.renewal(manager), "NOT_ADMINISTRATOR");
        assertRefused(() -> renewing.seatsOf(manager, UTRECHT), "NOT_ADMINISTRATOR");
    }

    @Test
    void concernsTheCollegeAndItsPortfolioHolders() {
        assertThat(renewing.seatsOf(ADMINISTRATOR, GELDERLAND))
                .extracting(seat -> seat.seat().id().value())
                .contains("gs-gelderland", "bac-energie-gelderland", "bac-vp-gelderland", "bestuur-gelderland")
                .doesNotContain("beleid-gelderland", "ps-gelderland", "aac-vp-gelderland", "bac-vp-utrecht");
    }

    private void renew(LocalDate from, Map<SeatId, PersonId> holders) {
        renewing.renew(ADMINISTRATOR, UTRECHT, from, new HashMap<>(holders));
    }

    private MandateId grant(int theme, String... holders) {
        return mandating.grant(
                SeatHolder.of("ipo-bestuur"),
                new Mandating.Grant(
                        "Voortgang in de zomer",
                        Arrays.stream(holders).map(SeatId::new).collect(Collectors.toSet()),
                        Set.of(new ThemeNumber(theme)),
                        TODAY,
                        TODAY.plusMonths(2)));
    }

    private Mandate mandate(MandateId id) {
        return mandating.all().stream()
                .filter(mandate -> mandate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void travel(int days) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
    }

    private List<CollegeChange> changes(ProvinceCode province) {
        return renewing.renewal(ADMINISTRATOR).changes().stream()
                .filter(change -> change.province().equals(province))
                .toList();
    }

    private static TaskId confirmation(DossierPath path) {
        return path.work().only(TaskKind.CONFIRM_PARTICIPATION).id();
    }

    private static List<ConfirmationOutcome> outcomes(DossierPath path) {
        return path.proposal().confirmations().stream()
                .map(ParticipationConfirmation::outcome)
                .toList();
    }
}
