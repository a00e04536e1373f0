package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.submission.AssigningRoute;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Theme 10 alone: nobody is in charge, so the bureau points out who advises. */
@PathTest
class AssigningRouteTest {

    @Autowired
    PathDriver paths;

    @Autowired
    SimulatedTime time;

    @Autowired
    Tasks tasks;

    @Autowired
    AssigningRoute assigning;

    @Test
    void goesToTheCommitteesThatTheBureauAssigns() {
        DossierPath path = unrouted().assignedToCommittees("aac-vp", "aac-fin", "bac-vp");

        assertThat(path.status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);
        path.at("aac-vp").agrees();
        path.at("aac-fin").agrees();
        path.at("bac-vp").agrees();
        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
    }

    @Test
    void skipsTheStageWithoutAnAssignedCommittee() {
        DossierPath path = unrouted().assignedToCommittees("bac-energie");
        DossierPath other = unrouted().assignedToCommittees("aac-energie");

        other.at("aac-energie").agrees();

        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(other.status()).isEqualTo(ProposalStatus.BOARD);
    }

    @Test
    void goesToTheBoardThatTheBureauAssigns() {
        DossierPath path = unrouted().assignedToBoard();

        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
        assertThat(path.recorded()).contains(RecordedEvent.ROUTE_ASSIGNED);
    }

    @Test
    void refusesARouteWithoutACommittee() {
        DossierPath path = unrouted();

        assertRefused(() -> path.assignedToCommittees(), "COMMITTEE_REQUIRED");

        assertThat(path.status()).isEqualTo(ProposalStatus.ROUTING);
    }

    @Test
    void waitsForTheBureauWhileTheTermRuns() {
        DossierPath path = unrouted();

        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(7)));
        paths.runDueTimers();

        assertThat(path.status()).isEqualTo(ProposalStatus.ROUTING);
    }

    @Test
    void goesToTheBoardWhenTheBureauIsLate() {
        DossierPath path = unrouted();
        TaskId task = path.work().only(TaskKind.ASSIGN_ROUTE).id();

        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(9)));
        paths.runDueTimers();

        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
        assertThat(path.recorded()).contains(RecordedEvent.ROUTE_NOT_ASSIGNED_IN_TIME);
        assertThat(tasks.endedOn(path.id()))
                .filteredOn(ended -> ended.task().kind() == TaskKind.ASSIGN_ROUTE)
                .singleElement()
                .extracting(EndedTask::endedBy)
                .isNull();
        assertRefused(() -> assigning.straightToBoard(SeatHolder.of("ipo-bureau"), task), "TASK_LAPSED");
    }

    private DossierPath unrouted() {
        return paths.underThemes(10).throughIntake();
    }
}
