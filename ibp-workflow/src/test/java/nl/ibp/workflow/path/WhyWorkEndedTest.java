package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that nobody did says why it ended. */
@PathTest
class WhyWorkEndedTest {

    @Autowired
    PathDriver paths;

    @Autowired
    Tasks tasks;

    @Autowired
    Deciding deciding;

    @Autowired
    SimulatedTime time;

    @Test
    void saysThatTheTermHadPassed() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask review = path.at("aac-re").openReviews().get(0);
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(21)));

        paths.runDueTimers();

        assertThat(ended(review).lapse()).isEqualTo(Lapse.of(EndReason.TERM_PASSED));
        assertThat(ended(review).endedBy()).isNull();
    }

    @Test
    void saysThatNobodyAssignedARouteInTime() {
        DossierPath path = paths.underThemes(10).throughIntake();
        OpenTask route = path.work().only(TaskKind.ASSIGN_ROUTE);
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(21)));

        paths.runDueTimers();

        assertThat(ended(route).lapse()).isEqualTo(Lapse.of(EndReason.TERM_PASSED));
    }

    @Test
    void saysThatTheChairDidNotWait() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(8, Position.POSITIVE);
        OpenTask review = path.at("aac-re").openReviews().get(0);

        path.at("aac-re").chairClosesEarly();

        assertThat(ended(review).lapse()).isEqualTo(Lapse.of(EndReason.CLOSED_EARLY));
    }

    @Test
    void saysThatAMemberWantedToMeet() {
        DossierPath path = paths.underThemes(8).throughIntake();
        OpenTask decide = path.work().only(TaskKind.BOARD_DECIDES);
        deciding.putToVote(SeatHolder.of(decide.seat()), decide.id(), BoardOutcome.ADOPT, List.of(), "Omdat.");
        List<OpenTask> votes = path.work().of(TaskKind.VOTE_IN_WRITING);

        path.inWriting().requestMeeting(votes.get(0));

        assertThat(ended(votes.get(0)).lapse()).isNull();
        assertThat(ended(votes.get(1)).lapse()).isEqualTo(Lapse.of(EndReason.MEETING_REQUESTED));
    }

    @Test
    void saysNothingOfWorkThatWasDone() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask review = path.at("aac-re").openReviews().get(0);

        path.at("aac-re").everyMemberReviews(Position.POSITIVE);

        assertThat(ended(review).lapse()).isNull();
        assertThat(ended(review).endedBy()).isNotNull();
    }

    private EndedTask ended(OpenTask task) {
        return tasks.findEnded(task.id()).orElseThrow();
    }
}
