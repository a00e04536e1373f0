package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.consultation.JudgingNewAdvice;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a return, the chair of each committee weighs whether its earlier advice still holds. */
@PathTest
class UpholdingAdviceTest {

    @Autowired
    PathDriver paths;

    @Autowired
    JudgingNewAdvice judging;

    @Autowired
    SimulatedTime time;

    @Test
    void asksMembersAtOnceWhereNobodyAdvisedBefore() {
        DossierPath path = paths.chemelot().throughIntake();

        assertThat(path.work().kinds()).containsExactly(TaskKind.REVIEW_BY_MEMBER);
    }

    @Test
    void asksTheChairFirstWhereTheCommitteeAdvisedBefore() {
        DossierPath path = returnedByBoard();

        OpenTask task = path.work().only(TaskKind.JUDGE_NEW_ADVICE);

        assertThat(task.seat().value()).isEqualTo("aac-re-voorzitter");
        assertThat(task.due()).isEqualTo(Fixtures.TODAY.plusDays(4));
        assertThat(path.work().all()).hasSize(1);
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void goesStraightToTheBoardWhenEveryCommitteeUpholds() {
        DossierPath path = returnedByBoard();

        path.at("aac-re").chairUpholds();
        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        path.at("bac-re").chairUpholds();

        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
        assertThat(path.work().kinds()).containsExactly(TaskKind.BOARD_DECIDES);
        assertThat(path.dossier().record())
                .filteredOn(entry -> entry.event() == RecordedEvent.ADVICE_UPHELD)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.details())
                        .containsEntry("given", "1")
                        .containsEntry("version", "2")
                        .containsEntry("reasons", "Er veranderde niets wezenlijks."));
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void keepsOnWhichVersionTheAdviceWasGiven() {
        DossierPath path = returnedByBoard();
        path.at("aac-re").chairUpholds();

        Consultation upheld = path.at("aac-re").consultation();

        assertThat(upheld.status()).isEqualTo(ConsultationStatus.UPHELD);
        assertThat(upheld.upholding()).hasValueSatisfying(upholding -> {
            assertThat(upholding.version()).isEqualTo(1);
            assertThat(upholding.by().value()).isEqualTo("aac-re-voorzitter");
        });
        assertThat(upheld.advice()).map(Advice::version).hasValue(2);
    }

    @Test
    void asksTheMembersAnewWhenTheChairWantsThat() {
        DossierPath path = returnedByBoard();

        path.at("aac-re").chairAsksAnew();

        assertThat(path.at("aac-re").openReviews()).hasSize(12);
        assertThat(path.recorded()).endsWith(RecordedEvent.NEW_ADVICE_ASKED, RecordedEvent.CONSULTATION_OPENED);
        assertThat(path.at("aac-re").agrees().status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
    }

    @Test
    void countsTheTermOfTheNewRoundFromTheChairsChoice() {
        DossierPath path = returnedByBoard();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(30)));
        paths.runDueTimers();

        path.at("aac-re").chairAsksAnew();

        assertThat(path.at("aac-re").consultation().reviewDue()).isAfter(Fixtures.TODAY.plusDays(40));
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(60)));
        paths.runDueTimers();
        assertThat(path.at("aac-re").chairTask()).isNotNull();
    }

    @Test
    void mixesUpheldAndNewAdviceOfCommitteesSideBySide() {
        DossierPath path =
                paths.foodValley().toBoard().boardDecides(BoardOutcome.RETURN).throughIntake();

        path.at("aac-vp").chairAsksAnew();
        path.at("aac-re").chairUpholds();

        assertThat(path.status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);
        assertThat(disagreements()).isEmpty();
        assertThat(path.at("aac-vp").agrees().status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(path.at("aac-re").consultation().status()).isEqualTo(ConsultationStatus.UPHELD);
        assertThat(path.at("aac-vp").consultation().status()).isEqualTo(ConsultationStatus.ESTABLISHED);
    }

    @Test
    void goesBackWhenNewAdviceSaysSoBesideUpheldAdvice() {
        DossierPath path =
                paths.foodValley().toBoard().boardDecides(BoardOutcome.RETURN).throughIntake();

        path.at("aac-re").chairUpholds();
        path.at("aac-vp").chairAsksAnew().advises(Position.RETURN);

        assertThat(path.status()).isEqualTo(ProposalStatus.REVISION);
        path.throughIntake();
        assertThat(path.work().seats(TaskKind.JUDGE_NEW_ADVICE)).containsExactly("aac-re-voorzitter");
        assertThat(path.at("aac-vp").openReviews()).hasSize(12);
        path.at("aac-re").chairUpholds();
        assertThat(path.at("aac-re").consultation().upholding())
                .hasValueSatisfying(upholding -> assertThat(upholding.version()).isEqualTo(1));
    }

    @Test
    void leavesNoChoiceToACommitteeThatGaveItBack() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").agrees();
        path.at("bac-re").advises(Position.RETURN);
        path.throughIntake();

        path.at("aac-re").chairUpholds();

        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(path.work().kinds()).containsExactly(TaskKind.REVIEW_BY_MEMBER);
    }

    @Test
    void wantsReasonsForUpholding() {
        DossierPath path = returnedByBoard();
        OpenTask task = path.at("aac-re").judgeTask();

        assertRefused(() -> judging.uphold(SeatHolder.of(task.seat()), task.id(), " "), "REASONS_REQUIRED");

        assertThat(path.at("aac-re").judgeTask()).isEqualTo(task);
    }

    @Test
    void leavesTheChoiceToTheChair() {
        DossierPath path = returnedByBoard();
        OpenTask task = path.at("aac-re").judgeTask();

        for (String other : new String[] {"aac-re-secretaris", "aac-re-limburg", "bac-re-voorzitter"}) {
            assertRefused(() -> judging.uphold(SeatHolder.of(other), task.id(), "Ja."), "NOT_YOUR_TASK");
            assertRefused(() -> judging.askAnew(SeatHolder.of(other), task.id(), ""), "NOT_YOUR_TASK");
        }
    }

    @Test
    void makesAdoptingAgainstUpheldAdviceContrary() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").agrees();
        path.at("bac-re").advises(Position.NEGATIVE);
        path.boardDecides(BoardOutcome.RETURN).throughIntake();
        path.at("aac-re").chairUpholds();
        path.at("bac-re").chairUpholds();

        assertRefused(() -> path.boardDecides(BoardOutcome.ADOPT, ""), "REASONS_REQUIRED_AGAINST_ADVICE");

        path.boardDecides(BoardOutcome.ADOPT, "Het Rijk betaalt.");
        assertThat(path.dossier().decisions()).last().satisfies(decision -> assertThat(decision.contrary())
                .isTrue());
    }

    @Test
    void endsWhenTheProposalIsWithdrawnMeanwhile() {
        DossierPath path = returnedByBoard();
        path.at("aac-re").chairUpholds();

        path.withdrawn();

        assertThat(path.work().all()).isEmpty();
        assertThat(path.at("aac-re").consultation().status()).isEqualTo(ConsultationStatus.UPHELD);
        assertThat(disagreements()).isEmpty();
    }

    private DossierPath returnedByBoard() {
        return paths.chemelot().toBoard().boardDecides(BoardOutcome.RETURN).throughIntake();
    }

    private List<?> disagreements() {
        return paths.disagreements();
    }
}
