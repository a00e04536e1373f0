package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.CheckingCompleteness;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class IntakeTest {

    @Autowired
    PathDriver paths;

    @Autowired
    CheckingCompleteness checking;

    @Test
    void goesToTheCommitteesWhenComplete() {
        DossierPath path = inIntake().intake(IntakeResult.COMPLETE);

        assertThat(path.status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);
        assertThat(path.recorded()).contains(RecordedEvent.INTAKE_DONE, RecordedEvent.ROUTE_DETERMINED);
    }

    @Test
    void returnsToTheLeadWhenIncomplete() {
        DossierPath path = inIntake().intake(IntakeResult.INCOMPLETE);

        assertThat(path.status()).isEqualTo(ProposalStatus.REVISION);
        assertThat(path.work().all()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.REVISE_PROPOSAL);
            assertThat(task.seat()).isEqualTo(new SeatId("beleid-limburg"));
        });
    }

    @Test
    void keepsWhatWasMissingWithTheVersionThatLackedIt() {
        DossierPath path = inIntake()
                .intake(IntakeResult.INCOMPLETE)
                .submit()
                .allCollegesEndorse()
                .intakeComplete();

        assertThat(path.dossier().record())
                .filteredOn(entry -> entry.event() == RecordedEvent.INTAKE_DONE)
                .extracting(RecordEntry::details)
                .containsExactly(
                        Map.of("version", "1", "result", "INCOMPLETE", "remarks", "De dekking ontbreekt."),
                        Map.of("version", "2", "result", "COMPLETE", "remarks", ""));
    }

    @Test
    void saysWhatIsMissingWhenIncomplete() {
        DossierPath path = inIntake();
        TaskId task = path.work().only(TaskKind.CHECK_COMPLETENESS).id();

        assertRefused(
                () -> checking.check(SeatHolder.of("ipo-bureau"), task, IntakeResult.INCOMPLETE, " "),
                "SAY_WHAT_IS_MISSING");

        assertThat(path.status()).isEqualTo(ProposalStatus.INTAKE);
    }

    @Test
    void asksTheCollegesAgainAboutTheNewVersion() {
        DossierPath path = inIntake().intake(IntakeResult.INCOMPLETE).submit();

        assertThat(path.status()).isEqualTo(ProposalStatus.COLLEGES);
        assertThat(path.allCollegesEndorse().intakeComplete().status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);
        assertThat(path.at("aac-re").consultation().version()).isEqualTo(2);
    }

    @Test
    void letsTheBureauAssignARouteWhenNoCommitteeIsInCharge() {
        DossierPath path = inIntake().intake(IntakeResult.NO_COMMITTEE);

        assertThat(path.status()).isEqualTo(ProposalStatus.ROUTING);
        assertThat(path.work().seats(TaskKind.ASSIGN_ROUTE)).containsExactly("ipo-bureau");
    }

    private DossierPath inIntake() {
        return paths.chemelot().submit().allCollegesEndorse();
    }
}
