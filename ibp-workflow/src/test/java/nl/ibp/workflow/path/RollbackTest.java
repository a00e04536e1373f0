package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.submission.Drafting;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An error in the middle of an action leaves domain, engine, inbox and record as they were. */
@PathTest
class RollbackTest {

    @Autowired
    PathDriver paths;

    @Autowired
    Mishap mishap;

    @Autowired
    SimulatedTime time;

    @Autowired
    Tasks tasks;

    @Autowired
    Drafting drafting;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void everythingAgrees() {
        assertThat(paths.disagreements()).isEmpty();
    }

    @Test
    void leavesNothingOfAProposalThatCouldNotBeStarted() {
        int open = tasks.allOpen().size();
        mishap.on(change -> change.seat().equals(new SeatId("beleid-limburg")));

        assertStruck(() -> drafting.begin(SeatHolder.of("beleid-limburg"), PathContent.LIMBURG));

        assertThat(tasks.allOpen()).hasSize(open);
    }

    @Test
    void takesBackASubmissionWhenACollegeCannotBeAsked() {
        DossierPath path = paths.foodValley();

        breaksOnce(path, "gs-utrecht", path::submit);

        assertThat(path.submit().status()).isEqualTo(ProposalStatus.COLLEGES);
    }

    @Test
    void takesBackTheLastReviewWhenTheChairCannotBeAsked() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(11, Position.POSITIVE);

        breaksOnce(path, "aac-re-voorzitter", () -> path.at("aac-re").everyMemberReviews(Position.POSITIVE));

        path.at("aac-re").agrees();
        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
    }

    @Test
    void takesBackAnAdviceWhenTheNextStageCannotBeOpened() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").everyMemberReviews(Position.POSITIVE);

        breaksOnce(path, "bac-re-utrecht", () -> path.at("aac-re").chairEstablishes(Position.POSITIVE));

        path.at("aac-re").chairEstablishes(Position.POSITIVE);
        assertThat(path.at("bac-re").openReviews()).hasSize(12);
    }

    @Test
    void takesBackAnAdoptionWhenOneProvinceCannotBeAsked() {
        DossierPath path = paths.foodValley().toBoard();

        breaksOnce(path, "gs-utrecht", () -> path.boardDecides(BoardOutcome.ADOPT));

        assertThat(path.boardDecides(BoardOutcome.ADOPT).dossier().statesFiles())
                .hasSize(2);
    }

    @Test
    void takesBackTheResultWhenTheRevisionCannotBeOpened() {
        DossierPath path = paths.underThemes(8).toStates().states("limburg").sendsLetter();

        breaksOnce(path, "beleid-limburg", () -> path.consolidated(ConsolidationResult.RENEGOTIATE));

        assertThat(path.consolidated(ConsolidationResult.COMPLETE).status()).isEqualTo(ProposalStatus.COMPLETE);
    }

    @Test
    void takesBackAWithdrawalThatFailsOnItsWay() {
        DossierPath path = paths.chemelot().throughIntake();

        breaksOnce(path, "aac-re-utrecht", path::withdrawn);

        assertThat(path.withdrawn().work().all()).isEmpty();
    }

    @Test
    void firesATimerAgainAfterAnError() {
        DossierPath path = paths.chemelot().throughIntake();
        Dossier before = path.dossier();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(21)));
        mishap.on(change -> change.proposal().equals(path.id()) && isChair(change.seat()));

        assertThatThrownBy(paths::runDueTimers).hasRootCauseInstanceOf(Mishap.Struck.class);
        assertThat(path.dossier()).usingRecursiveComparison().isEqualTo(before);
        paths.runDueTimers();

        assertThat(path.at("aac-re").chairTask()).isNotNull();
    }

    private static boolean isChair(SeatId seat) {
        return seat.value().endsWith("-voorzitter");
    }

    private void breaksOnce(DossierPath path, String seat, ThrowingCallable act) {
        Dossier before = path.dossier();
        List<?> ended = tasks.endedOn(path.id());
        List<?> steps = new StepRows(sql).of(path);
        mishap.on(change -> change.proposal().equals(path.id()) && change.seat().equals(new SeatId(seat)));

        assertStruck(act);

        assertThat(path.dossier()).usingRecursiveComparison().isEqualTo(before);
        assertThat(tasks.endedOn(path.id())).isEqualTo(ended);
        assertThat(new StepRows(sql).of(path)).isEqualTo(steps);
        assertThat(paths.disagreements()).isEmpty();
    }

    private static void assertStruck(ThrowingCallable act) {
        Throwable thrown = catchThrowable(act);
        assertThat(thrown).isNotNull();
        assertThat(NestedExceptionUtils.getMostSpecificCause(thrown)).isInstanceOf(Mishap.Struck.class);
    }
}
