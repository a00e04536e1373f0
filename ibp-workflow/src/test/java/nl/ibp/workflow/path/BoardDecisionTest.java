package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class BoardDecisionTest {

    @Autowired
    PathDriver paths;

    @Autowired
    SimulatedTime time;

    @ParameterizedTest
    @EnumSource(
            value = BoardOutcome.class,
            names = {"ADOPT", "ADOPT_WITH_CONDITIONS"})
    void goesToTheStatesWhenAdopted(BoardOutcome outcome) {
        DossierPath path = beforeBoard().boardDecides(outcome);

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(path.work().seats(TaskKind.SEND_STATES_LETTER)).containsExactly("gs-limburg");
        assertThat(decision(path).conditions()).hasSize(outcome == BoardOutcome.ADOPT ? 0 : 1);
    }

    @Test
    void comesBeforeTheBoardAgainWhenDeferred() {
        DossierPath path = beforeBoard();
        OpenTask first = path.work().only(TaskKind.BOARD_DECIDES);
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(3)));

        path.boardDecides(BoardOutcome.DEFER);

        OpenTask second = path.work().only(TaskKind.BOARD_DECIDES);
        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.due()).isAfter(first.due());
        assertThat(path.boardDecides(BoardOutcome.ADOPT).status()).isEqualTo(ProposalStatus.STATES);
    }

    @Test
    void goesRoundAgainWithANewVersionWhenReturned() {
        DossierPath path = beforeBoard().boardDecides(BoardOutcome.RETURN);
        assertThat(path.status()).isEqualTo(ProposalStatus.REVISION);

        path.toBoard().boardDecides(BoardOutcome.ADOPT);

        assertThat(path.dossier().decisions())
                .extracting(BoardDecision::version)
                .containsExactly(1, 2);
        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
    }

    @ParameterizedTest
    @EnumSource(
            value = BoardOutcome.class,
            names = {"REJECT", "TAKE_NOTE"})
    void endsWhenRejectedOrNoted(BoardOutcome outcome) {
        DossierPath path = beforeBoard().boardDecides(outcome);

        assertThat(path.status())
                .isEqualTo(outcome == BoardOutcome.REJECT ? ProposalStatus.REJECTED : ProposalStatus.NOTED);
        assertThat(path.work().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NEGATIVE, POSITIVE", "POSITIVE, NEGATIVE", "NEGATIVE, NEGATIVE"})
    void givesItsReasonsWhenItAdoptsAgainstANegativeAdvice(Position official, Position administrative) {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").advises(official);
        path.at("bac-re").advises(administrative);

        assertRefused(() -> path.boardDecides(BoardOutcome.ADOPT, ""), "REASONS_REQUIRED_AGAINST_ADVICE");
        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
        path.boardDecides(BoardOutcome.ADOPT, "De kansen wegen zwaarder.");

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(decision(path).contrary()).isTrue();
    }

    @Test
    void doesNotDeviateFromANegativeAdviceOnAnEarlierVersion() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").advises(Position.NEGATIVE);
        path.at("bac-re").advises(Position.RETURN);

        path.toBoard().boardDecides(BoardOutcome.ADOPT, "");

        assertThat(decision(path).contrary()).isFalse();
    }

    private DossierPath beforeBoard() {
        return paths.underThemes(8).throughIntake();
    }

    private static BoardDecision decision(DossierPath path) {
        var all = path.dossier().decisions();
        return all.get(all.size() - 1);
    }
}
