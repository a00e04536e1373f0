package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.StepOverview;
import nl.ibp.workflow.monitoring.WatchingSteps;
import nl.ibp.workflow.path.StepRows.Row;
import nl.ibp.workflow.submission.Drafting;
import nl.ibp.workflow.term.ChangingTerms;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.Typing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every act leaves written down how long what it ended took, and since when what it opened is there. */
@PathTest
class StepRecordsTest {

    @Autowired
    PathDriver paths;

    @Autowired
    Inbox inbox;

    @Autowired
    Claiming claiming;

    @Autowired
    Drafting drafting;

    @Autowired
    Proposals proposals;

    @Autowired
    WatchingSteps watching;

    @Autowired
    Seats seats;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    SimulatedTime time;

    @Autowired
    JdbcClient sql;

    private StepRows rows;

    @BeforeEach
    void readRows() {
        rows = new StepRows(sql);
    }

    @Test
    void countsADraftInWorkingDaysUntilItIsSubmitted() {
        DossierPath path = paths.foodValley();

        // Tuesday is Liberation Day.
        later(3);
        path.submit();

        assertThat(rows.steps(path))
                .extracting(Row::step, Row::version, Row::round, Row::outcome, Row::days)
                .containsExactly(tuple("DRAFT", 0, 1, "DONE", 2), tuple("COLLEGES", 1, 1, "OPEN", null));
        assertThat(rows.work(path, "DRAFT_PROPOSAL"))
                .extracting(Row::status, Row::seat, Row::outcome, Row::days, Row::waiting)
                .containsExactly(tuple("DRAFT", "beleid-gelderland", "DONE", 2, 0));
        assertThat(rows.work(path, "COLLEGE_DECIDES"))
                .hasSize(path.work().of(TaskKind.COLLEGE_DECIDES).size())
                .extracting(Row::status, Row::outcome, Row::version)
                .containsOnly(tuple("COLLEGES", "OPEN", 1));
        assertAgrees(path);
    }

    @Test
    void letsADraftWaitUntilSomebodyWritesInIt() {
        DossierPath path = paths.foodValley().submit().allCollegesEndorse().intake(IntakeResult.INCOMPLETE);
        later(2);

        drafting.save(
                path.lead(),
                path.id(),
                PathContent.foodValley().build(),
                path.proposal().draftRevision());
        later(4);
        path.submit();

        assertThat(rows.work(path, "REVISE_PROPOSAL"))
                .extracting(Row::waiting, Row::days)
                .containsExactly(tuple(daysUntil(2), daysUntil(4)));
    }

    @Test
    void countsEachTimeADossierComesToAStep() {
        DossierPath path = paths.foodValley().submit();
        later(7);
        path.allCollegesEndorse();
        later(9);
        path.intake(IntakeResult.INCOMPLETE);
        later(14);
        path.submit();
        later(18);
        path.allCollegesEndorse();

        assertThat(rows.steps(path))
                .extracting(Row::step, Row::version, Row::round, Row::outcome, Row::days)
                .containsExactly(
                        tuple("DRAFT", 0, 1, "DONE", 0),
                        tuple("COLLEGES", 1, 1, "DONE", daysUntil(7)),
                        tuple("INTAKE", 1, 1, "RETURNED", daysBetween(7, 9)),
                        tuple("REVISION", 1, 1, "DONE", daysBetween(9, 14)),
                        tuple("COLLEGES", 2, 2, "DONE", daysBetween(14, 18)),
                        tuple("INTAKE", 2, 2, "OPEN", null));
        assertThat(rows.work(path, "COLLEGE_DECIDES"))
                .extracting(Row::round)
                .contains(1, 2)
                .hasSize(2
                        * (int) rows.work(path, "COLLEGE_DECIDES").stream()
                                .filter(row -> row.round() == 1)
                                .count());
        assertAgrees(path);
    }

    @Test
    void leavesOutTheDaysOnWhichItStoodStill() {
        DossierPath path = paths.foodValley().submit();
        later(4);
        path.parked();
        later(60);
        path.resumed();
        later(64);
        path.allCollegesEndorse();

        int counted = daysUntil(4) + daysBetween(60, 64);
        assertThat(rows.steps(path))
                .filteredOn(row -> row.step().equals("COLLEGES"))
                .extracting(Row::days, Row::still)
                .containsExactly(tuple(counted, daysBetween(4, 60)));
        assertThat(rows.work(path, "COLLEGE_DECIDES"))
                .extracting(Row::days, Row::still)
                .containsOnly(tuple(counted, daysBetween(4, 60)));
        assertThat(rows.work(path, "RESUME_PROPOSAL"))
                .extracting(Row::days, Row::still)
                .containsOnly(tuple(daysBetween(4, 60), 0));
        assertAgrees(path);
    }

    @Test
    void countsWhatIsLeftWhileItStandsStillUpToThen() {
        DossierPath path = paths.chemelot().throughIntake();
        later(4);
        path.parked();
        later(30);

        path.withdrawn();

        assertThat(rows.steps(path))
                .extracting(Row::step, Row::outcome, Row::days)
                .endsWith(tuple("OFFICIAL_ADVICE", "WITHDRAWN", daysUntil(4)), tuple("WITHDRAWN", "DONE", 0));
        assertThat(rows.of(path)).noneMatch(row -> row.outcome().equals("OPEN"));
        assertThat(rows.work(path, "REVIEW_BY_MEMBER"))
                .hasSize(12)
                .extracting(Row::outcome, Row::days, Row::waiting)
                .containsOnly(tuple("WITHDRAWN", daysUntil(4), null));
    }

    @Test
    void leavesOutTheDaysOnWhichOnePieceOfWorkWasSuspended(@Autowired ChangingTerms terms) {
        DossierPath path = paths.chemelot().throughIntake();
        Actor secretary = SeatHolder.of("aac-re-secretaris");
        later(2);
        OpenTask review = path.at("aac-re").openReviews().get(0);
        terms.suspend(secretary, review.id(), "Er komt nog een stuk.");
        later(9);
        terms.resume(secretary, review.id(), "Het stuk is er.");
        later(11);

        path.at("aac-re").everyMemberReviews(Position.POSITIVE);

        assertThat(rows.work(path, "REVIEW_BY_MEMBER"))
                .hasSize(12)
                .extracting(Row::days, Row::still)
                .containsOnly(tuple(daysUntil(2) + daysBetween(9, 11), daysBetween(2, 9)));
        assertThat(rows.steps(path))
                .filteredOn(row -> row.step().equals("OFFICIAL_ADVICE"))
                .extracting(Row::still)
                .containsExactly(0);
    }

    @Test
    void waitsUntilTheFormIsOpenedForTheFirstTime() {
        DossierPath path = paths.foodValley().submit();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        later(3);
        inbox.begin(SeatHolder.of("gs-utrecht"), task.id());
        inbox.begin(SeatHolder.of("gs-gelderland"), task.id());
        later(8);
        inbox.begin(SeatHolder.of("gs-utrecht"), task.id());
        claiming.claim(SeatHolder.of("gs-utrecht"), task.id());

        path.allCollegesEndorse();

        assertThat(rows.work(path, "COLLEGE_DECIDES"))
                .extracting(Row::seat, Row::waiting, Row::days)
                .contains(
                        tuple("gs-utrecht", daysUntil(3), daysUntil(8)),
                        tuple("gs-gelderland", daysUntil(8), daysUntil(8)));
    }

    @Test
    void isBegunByWhoeverClaimsItOrTypes() {
        DossierPath path = paths.foodValley().submit();
        OpenTask claimed = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        OpenTask typed = path.work().at("gs-gelderland", TaskKind.COLLEGE_DECIDES);
        later(3);
        claiming.claim(SeatHolder.of("gs-utrecht"), claimed.id());
        claiming.release(SeatHolder.of("gs-utrecht"), claimed.id());
        later(4);
        inbox.keepTyped(
                SeatHolder.of("gs-gelderland"),
                typed.id(),
                new Typing("venster", Map.of("reasons", "Omdat"), null),
                TypedForm.NOTHING);

        assertThat(rows.work(path, "COLLEGE_DECIDES"))
                .extracting(Row::seat, Row::waiting)
                .contains(tuple("gs-utrecht", daysUntil(3)), tuple("gs-gelderland", daysUntil(4)));
    }

    @Test
    void isNotBegunByHandingItOver(@Autowired BeanFactory beans) {
        Staff staff = new Staff(beans);
        DossierPath path = paths.foodValley().submit();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        PersonId holder = staff.appoint("Houder", "gs-utrecht", LocalDate.of(2018, 2, 14));
        PersonId colleague = staff.appoint("Collega", "gs-utrecht", LocalDate.of(2018, 2, 14));
        later(3);
        claiming.handOver(staff.now(holder), task.id(), colleague, "");
        later(4);
        claiming.claim(staff.now(colleague), task.id());

        assertThat(rows.work(path, "COLLEGE_DECIDES"))
                .extracting(Row::seat, Row::waiting)
                .contains(tuple("gs-utrecht", daysUntil(4)));
    }

    @Test
    void saysOfLapsedWorkThatNobodyKnowsWhetherItWasBegun() {
        DossierPath path = paths.chemelot().throughIntake();
        later(30);

        paths.runDueTimers();

        assertThat(rows.work(path, "REVIEW_BY_MEMBER"))
                .extracting(Row::outcome, Row::waiting)
                .containsOnly(tuple("LAPSED", null));
        assertAgrees(path);
    }

    @Test
    void followsAWholePath() {
        DossierPath path = paths.underThemes(8).toStates().states("limburg").sendsLetter();
        path.consolidated(ConsolidationResult.COMPLETE);

        assertThat(rows.steps(path))
                .extracting(Row::step)
                .containsExactly("DRAFT", "COLLEGES", "INTAKE", "BOARD", "STATES", "CONSOLIDATION", "COMPLETE");
        assertThat(rows.of(path)).noneMatch(row -> row.outcome().equals("OPEN"));
        assertThat(rows.of(path))
                .filteredOn(row -> row.level().equals("WORK"))
                .extracting(Row::step, Row::status)
                .contains(
                        tuple("CHECK_COMPLETENESS", "INTAKE"),
                        tuple("BOARD_DECIDES", "BOARD"),
                        tuple("SEND_STATES_LETTER", "STATES"),
                        tuple("CONSOLIDATE", "CONSOLIDATION"));
    }

    @Test
    void writesDownWhatEachCommitteeTakes() {
        DossierPath path = paths.foodValley().throughIntake();
        later(5);
        path.at("aac-vp").everyMemberReviews(Position.POSITIVE);
        later(7);
        path.at("aac-vp").chairEstablishes(Position.RETURN);
        later(30);
        paths.runDueTimers();

        assertThat(rows.parts(path, "REVIEWS"))
                .extracting(Row::body, Row::status, Row::version, Row::round, Row::outcome, Row::days)
                .contains(
                        tuple("aac-vp", "OFFICIAL_ADVICE", 1, 1, "DONE", daysUntil(5)),
                        tuple("aac-re", "OFFICIAL_ADVICE", 1, 1, "LAPSED", daysUntil(30)));
        assertThat(rows.parts(path, "ADVICE"))
                .extracting(Row::body, Row::outcome, Row::days)
                .contains(tuple("aac-vp", "RETURNED", daysBetween(5, 7)), tuple("aac-re", "OPEN", null));
        assertAgrees(path);
    }

    @Test
    void countsTheRoundsOfACommitteeAndNothingWhereItsChairUpholdsWhatItAdvised() {
        DossierPath path = paths.chemelot().toBoard().boardDecides(BoardOutcome.RETURN);
        path.submit().allCollegesEndorse().intakeComplete();

        path.at("aac-re").chairAsksAnew().agrees();
        path.at("bac-re").chairUpholds();

        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
        assertThat(rows.parts(path, "ADVICE"))
                .extracting(Row::body, Row::version, Row::round, Row::outcome)
                .containsExactly(
                        tuple("aac-re", 1, 1, "DONE"), tuple("bac-re", 1, 1, "DONE"), tuple("aac-re", 2, 2, "DONE"));
    }

    @Test
    void endsWhatCommitteesDoWhenTheProposalIsTakenBack() {
        DossierPath path = paths.foodValley().throughIntake();
        int asked = rows.parts(path, "REVIEWS").size();
        later(3);

        path.withdrawn();

        assertThat(rows.parts(path, "REVIEWS"))
                .hasSize(asked)
                .extracting(Row::outcome, Row::days)
                .containsOnly(tuple("WITHDRAWN", daysUntil(3)));
    }

    @Test
    void letsTheReviewsOfACommitteeStandStillOnTheirOwnAndWithTheDossier(@Autowired ChangingTerms terms) {
        DossierPath path = paths.foodValley().throughIntake();
        Actor secretary = SeatHolder.of("aac-re-secretaris");
        later(2);
        OpenTask review = path.at("aac-re").openReviews().get(0);
        terms.suspend(secretary, review.id(), "Er komt nog een stuk.");
        later(9);
        path.parked();
        later(16);
        path.resumed();
        later(20);
        terms.resume(secretary, path.at("aac-re").openReviews().get(0).id(), "Het stuk is er.");
        later(23);

        path.at("aac-re").everyMemberReviews(Position.POSITIVE);
        path.at("aac-vp").everyMemberReviews(Position.POSITIVE);

        assertThat(rows.parts(path, "REVIEWS"))
                .extracting(Row::body, Row::days, Row::still)
                .contains(
                        tuple("aac-re", daysUntil(2) + daysBetween(20, 23), daysBetween(2, 20)),
                        tuple("aac-vp", daysUntil(9) + daysBetween(16, 23), daysBetween(9, 16)));
    }

    @Test
    void writesDownWhatEachProvinceTakesUntilItsStatesAreToldOrDecide() {
        DossierPath path = paths.foodValley().toStates();
        later(4);
        path.states("utrecht").proposes().committeeFindsNotRipe();
        path.states("gelderland").proposes().committeeFindsUrgent().statesDecide(StatesOutcome.REJECTED);
        later(6);
        path.states("utrecht").proposes().committeeFindsUrgent().statesDecide(StatesOutcome.ADOPTED);
        later(9);
        path.states("utrecht").sendsToMinister();

        assertThat(rows.parts(path, "STATES"))
                .extracting(Row::body, Row::status, Row::outcome, Row::days)
                .containsExactlyInAnyOrder(
                        tuple("ps-gelderland", "STATES", "REJECTED", daysUntil(4)),
                        tuple("ps-utrecht", "STATES", "DONE", daysUntil(6)));
    }

    @Test
    void knowsTheModelThatEachPartFollowed() {
        DossierPath path = paths.chemelot().toStates();

        assertThat(rows.of(path))
                .filteredOn(row -> !row.step().equals("WITHDRAWN"))
                .extracting(Row::level, Row::step, Row::process)
                .contains(
                        tuple("STEP", "DRAFT", "regionalProposal"),
                        tuple("STEP", "COLLEGES", "regionalProposal"),
                        tuple("STEP", "OFFICIAL_ADVICE", "regionalProposal"),
                        tuple("STEP", "STATES", "regionalProposal"),
                        tuple("PART", "REVIEWS", "committeeConsultation"),
                        tuple("PART", "ADVICE", "committeeConsultation"),
                        tuple("PART", "STATES", "statesDecision"),
                        tuple("WORK", "DRAFT_PROPOSAL", "regionalProposal"),
                        tuple("WORK", "REVIEW_BY_MEMBER", "committeeConsultation"),
                        tuple("WORK", "BOARD_DECIDES", "boardDecision"));
        assertThat(rows.of(path)).allMatch(row -> row.processVersion() != null);
    }

    @Test
    void saysNothingOfWorkOnASecrecy() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");

        assertThat(path.work().kinds()).contains(TaskKind.CONFIRM_SECRECY);
        assertThat(rows.work(path, "CONFIRM_SECRECY")).isEmpty();
    }

    @Test
    void goesOnWithDossiersThatBeganBeforeThereWereRecords() {
        DossierPath path = paths.foodValley().submit();
        later(2);
        sql.sql("delete from step_record where proposal = ?")
                .param(path.id().value())
                .update();

        inbox.begin(
                SeatHolder.of("gs-utrecht"),
                path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id());
        path.parked().resumed();
        later(5);
        path.allCollegesEndorse();

        assertThat(rows.steps(path))
                .extracting(Row::step, Row::outcome, Row::days)
                .containsExactly(tuple("INTAKE", "OPEN", null));
        assertThat(rows.work(path, "COLLEGE_DECIDES")).isEmpty();
        assertThat(rows.work(path, "CHECK_COMPLETENESS")).hasSize(1);
        // Other tests expect to find all that is open counted.
        path.withdrawn();
    }

    @Test
    void recordsAFinalStatusOnceWhateverIsSavedLater() {
        DossierPath path = paths.foodValley().toBoard().boardDecides(BoardOutcome.REJECT);

        proposals.save(path.proposal());

        assertThat(rows.steps(path))
                .extracting(Row::step, Row::outcome)
                .endsWith(tuple("BOARD", "REJECTED"), tuple("REJECTED", "DONE"));
    }

    @Test
    void showsNothingOfASecretDossierInAnyFigureToAnybodyOutside() {
        List<StepOverview> before = everySeatSees();
        DossierPath path = paths.chemelot();
        later(3);
        path.submit();
        later(11);
        path.allCollegesEndorse().secrecy().imposedBy("gs-limburg");

        List<StepOverview> during = everySeatSees();
        path.secrecy().liftedBy("gs-limburg");
        List<StepOverview> after = everySeatSees();

        int outside = 0;
        int whole = 0;
        for (int seat = 0; seat < before.size(); seat++) {
            boolean isOutside = during.get(seat).secret() > before.get(seat).secret();
            outside += isOutside ? 1 : 0;
            assertThat(during.get(seat).figures())
                    .as(seats.all().get(seat).id().value())
                    .isEqualTo((isOutside ? before : after).get(seat).figures());
            assertThat(during.get(seat).untold())
                    .isEqualTo((isOutside ? before : after).get(seat).untold());
            // Of steps that provinces do, others are told nothing here in any case: too few have dossiers.
            if (after.get(seat).untold().isEmpty()) {
                whole++;
                assertThat(after.get(seat).figures())
                        .isNotEqualTo(before.get(seat).figures());
            }
        }
        assertThat(outside).isGreaterThan(60).isLessThan(before.size());
        assertThat(whole).isGreaterThan(3);
    }

    private List<StepOverview> everySeatSees() {
        FigureFilter all = FigureFilter.in(Period.allUntil(Fixtures.TODAY.plusYears(1)));
        List<StepOverview> seen = new ArrayList<>();
        for (Seat seat : seats.all()) {
            seen.add(watching.overview(SeatHolder.of(seat.id()), all));
        }
        return seen;
    }

    /** What is open is what is written down as open. */
    private void assertAgrees(DossierPath path) {
        assertThat(rows.of(path))
                .filteredOn(row -> row.outcome().equals("OPEN") && row.level().equals("STEP"))
                .extracting(Row::step)
                .containsExactly(path.status().name());
        assertThat(rows.of(path))
                .filteredOn(row -> row.outcome().equals("OPEN") && row.level().equals("WORK"))
                .extracting(Row::step, Row::seat)
                .containsExactlyInAnyOrderElementsOf(path.work().all().stream()
                        .map(task -> tuple(task.kind().name(), task.seat().value()))
                        .toList());
    }

    private void later(int days) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
    }

    private int daysUntil(int day) {
        return daysBetween(0, day);
    }

    private int daysBetween(int from, int until) {
        LocalDate start = Fixtures.TODAY;
        return calendar.workingDaysBetween(start.plusDays(from), start.plusDays(until));
    }
}
