package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionManner;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.board.DecidingUnderMandate;
import nl.ibp.workflow.board.Mandating;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.meeting.KeepingMeetings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The kopgroep decides in the board's place, within scope and period, and the board hears of it. */
@PathTest
class MandateTest {

    private static final Actor BOARD = SeatHolder.of("ipo-bestuur");
    private static final Actor KOPGROEP = SeatHolder.of("kopgroep");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Autowired
    PathDriver paths;

    @Autowired
    Mandating mandating;

    @Autowired
    DecidingUnderMandate deciding;

    @Autowired
    KeepingMeetings meetings;

    @Autowired
    SimulatedTime time;

    // All tests share one database: a mandate that stays would lead other tests' dossiers to the kopgroep.
    @AfterEach
    void endsAllMandates() {
        mandating.all().stream()
                .filter(mandate -> mandate.end().isEmpty())
                .map(Mandate::id)
                .forEach(id -> mandating.end(BOARD, id, "Einde van de test."));
        assertThat(paths.disagreements()).isEmpty();
    }

    @Test
    void letsTheKopgroepDecideWhatIsWithinItsScope() {
        MandateId mandate = grant(TODAY, TODAY.plusMonths(2), 8);
        DossierPath path = paths.underThemes(8).throughIntake();
        OpenTask task = path.work().only(TaskKind.DECIDE_UNDER_MANDATE);
        assertThat(task.seat().value()).isEqualTo("kopgroep");

        deciding.decide(KOPGROEP, task.id(), BoardOutcome.ADOPT, List.of(), "");

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(path.dossier().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.basis().manner()).isEqualTo(DecisionManner.MANDATE);
            assertThat(decision.basis().mandate()).isEqualTo(mandate);
        });
    }

    @Test
    void leavesToTheBoardWhatIsOutsideItsScopeOrPeriod() {
        grant(TODAY, TODAY.plusMonths(2), 1);
        grant(TODAY.plusDays(1), TODAY.plusMonths(2), 8);

        assertThat(paths.underThemes(8).throughIntake().work().kinds()).containsOnly(TaskKind.BOARD_DECIDES);
    }

    @Test
    void refusesADecisionAfterItsLastDayAndGivesTheWorkToTheBoard() {
        grant(TODAY, TODAY.plusDays(3), 8);
        DossierPath path = paths.underThemes(8).throughIntake();
        OpenTask task = path.work().only(TaskKind.DECIDE_UNDER_MANDATE);
        time.travelTo(TODAY.plusDays(4).atTime(8, 0).atZone(OfficialTime.ZONE).toInstant());

        assertRefused(() -> deciding.decide(KOPGROEP, task.id(), BoardOutcome.ADOPT, List.of(), ""), "MANDATE_OVER");
        paths.runDueTimers();

        assertThat(path.work().kinds()).containsOnly(TaskKind.BOARD_DECIDES);
        assertThat(path.recorded()).endsWith(RecordedEvent.MANDATE_ENDED);
        assertThat(path.boardDecides(BoardOutcome.ADOPT).status()).isEqualTo(ProposalStatus.STATES);
    }

    @Test
    void givesTheWorkToTheBoardWhenItIsTakenBack() {
        MandateId id = grant(TODAY, TODAY.plusMonths(2), 8);
        DossierPath path = paths.underThemes(8).throughIntake();

        mandating.end(BOARD, id, "Het bestuur besluit weer zelf.");

        assertThat(path.work().kinds()).containsOnly(TaskKind.BOARD_DECIDES);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mayEndWhileTheProposalIsParked(boolean takenBack) {
        MandateId id = grant(TODAY, TODAY.plusDays(3), 8);
        DossierPath path = paths.underThemes(8).throughIntake();
        OpenTask task = path.work().only(TaskKind.DECIDE_UNDER_MANDATE);
        path.parked();
        assertRefused(() -> deciding.passOn(KOPGROEP, task.id(), "Dit raakt alle provincies."), "PARKED");
        time.travelTo(TODAY.plusDays(10).atTime(8, 0).atZone(OfficialTime.ZONE).toInstant());
        if (takenBack) {
            mandating.end(BOARD, id, "Het bestuur besluit weer zelf.");
        }
        paths.runDueTimers();
        assertThat(paths.disagreements()).isEmpty();

        path.resumed();
        paths.runDueTimers();

        assertThat(path.work().kinds()).containsOnly(TaskKind.BOARD_DECIDES);
        assertThat(path.boardDecides(BoardOutcome.ADOPT).status()).isEqualTo(ProposalStatus.STATES);
    }

    @Test
    void leavesToTheBoardWhatTheKopgroepPassesOn() {
        grant(TODAY, TODAY.plusMonths(2), 8);
        DossierPath path = paths.underThemes(8).throughIntake();
        OpenTask task = path.work().only(TaskKind.DECIDE_UNDER_MANDATE);
        assertRefused(() -> deciding.passOn(KOPGROEP, task.id(), " "), "REASONS_REQUIRED");

        deciding.passOn(KOPGROEP, task.id(), "Dit raakt alle provincies.");

        assertThat(path.work().kinds()).containsOnly(TaskKind.BOARD_DECIDES);
        assertThat(path.boardDecides(BoardOutcome.ADOPT).status()).isEqualTo(ProposalStatus.STATES);
    }

    @Test
    void isForTheBoardAloneToGrantAndEnd() {
        MandateId id = grant(TODAY, TODAY.plusMonths(2), 8);
        Mandating.Grant grant = new Mandating.Grant(
                "Klimaat", Set.of(new SeatId("bestuur-groningen")), Set.of(new ThemeNumber(1)), TODAY, TODAY);

        for (String seat : List.of("ipo-bureau", "kopgroep", "bestuur-groningen", "manager", "beheer")) {
            assertRefused(() -> mandating.grant(SeatHolder.of(seat), grant), "NOT_THE_BOARD");
            assertRefused(() -> mandating.end(SeatHolder.of(seat), id, "Weg ermee."), "NOT_THE_BOARD");
        }
    }

    @Test
    void isReportedBackAtTheNextMeetingOfTheBoard() {
        BodyId board = new BodyId("ipo-bestuur");
        grant(TODAY, TODAY.plusMonths(2), 8);
        DossierPath path = paths.underThemes(8).throughIntake();
        OpenTask task = path.work().only(TaskKind.DECIDE_UNDER_MANDATE);
        deciding.decide(KOPGROEP, task.id(), BoardOutcome.ADOPT, List.of(), "");
        MeetingId meeting = meetings.plan(BOARD, board, TODAY.plusDays(60));
        time.travelTo(TODAY.plusDays(60).atTime(16, 0).atZone(OfficialTime.ZONE).toInstant());

        meetings.hold(BOARD, meeting);

        assertThat(meetings.all().get(0).listed())
                .filteredOn(listed -> listed.proposal().equals(path.id()))
                .singleElement()
                .satisfies(listed -> assertThat(listed.manner()).isEqualTo(DecisionManner.MANDATE));
        assertThat(meetings.toList(board)).noneMatch(listed -> listed.proposal().equals(path.id()));
    }

    private MandateId grant(LocalDate from, LocalDate until, int theme) {
        return mandating.grant(
                BOARD,
                new Mandating.Grant(
                        "Voortgang in de zomer",
                        Set.of(new SeatId("bestuur-noord-holland"), new SeatId("bestuur-groningen")),
                        Set.of(new ThemeNumber(theme)),
                        from,
                        until));
    }
}
