package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class CollegeRefusalTest {

    @Autowired
    PathDriver paths;

    @Test
    void asksAllCollegesAtTheSameTime() {
        DossierPath path = paths.foodValley().submit();

        assertThat(path.status()).isEqualTo(ProposalStatus.COLLEGES);
        assertThat(path.work().seats(TaskKind.COLLEGE_DECIDES)).containsExactly("gs-gelderland", "gs-utrecht");
    }

    @Test
    void waitsForTheLastCollegeAfterARefusal() {
        DossierPath path = paths.foodValley().submit();

        path.collegeDecides("utrecht", CollegeOutcome.REFUSE);

        assertThat(path.status()).isEqualTo(ProposalStatus.COLLEGES);
        assertThat(path.work().seats(TaskKind.COLLEGE_DECIDES)).containsExactly("gs-gelderland");
    }

    @Test
    void goesToIntakeWhenAllEndorse() {
        DossierPath path = paths.foodValley().submit().allCollegesEndorse();

        assertThat(path.status()).isEqualTo(ProposalStatus.INTAKE);
        assertThat(path.work().seats(TaskKind.CHECK_COMPLETENESS)).containsExactly("ipo-bureau");
    }

    @ParameterizedTest
    @EnumSource(
            value = CollegeOutcome.class,
            names = {"REFUSE", "DEFER"})
    void letsTheLeadChooseWhenAPartnerDoesNotEndorse(CollegeOutcome outcome) {
        DossierPath path = refusedBy("utrecht", outcome);

        assertThat(path.status()).isEqualTo(ProposalStatus.REFUSED_BY_COLLEGE);
        assertThat(path.work().all()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.CHOOSE_AFTER_REFUSAL);
            assertThat(task.seat()).isEqualTo(new SeatId("beleid-gelderland"));
        });
    }

    @Test
    void goesOnWithoutThePartner() {
        DossierPath path = refusedBy("utrecht", CollegeOutcome.REFUSE).leadChooses(RefusalChoice.CONTINUE_WITHOUT);

        assertThat(path.status()).isEqualTo(ProposalStatus.INTAKE);
        assertThat(path.proposal().participants()).containsExactly(GELDERLAND);
        assertThat(path.work().kinds()).containsExactly(TaskKind.CHECK_COMPLETENESS);
        assertThat(path.recorded()).endsWith(RecordedEvent.REFUSAL_CHOSEN);
    }

    @Test
    void leavesThePartnerOutOfTheStatesToo() {
        DossierPath path = refusedBy("utrecht", CollegeOutcome.REFUSE).leadChooses(RefusalChoice.CONTINUE_WITHOUT);

        path.intakeComplete().committeesAgree().committeesAgree();
        path.boardDecides(BoardOutcome.ADOPT);

        assertThat(path.work().seats(TaskKind.DRAFT_STATES_PROPOSAL)).containsExactly("gs-gelderland");
    }

    @Test
    void asksOnlyTheRefusingCollegeAgain() {
        DossierPath path = refusedBy("utrecht", CollegeOutcome.DEFER).leadChooses(RefusalChoice.ASK_AGAIN);

        assertThat(path.status()).isEqualTo(ProposalStatus.COLLEGES);
        assertThat(path.work().seats(TaskKind.COLLEGE_DECIDES)).containsExactly("gs-utrecht");
        assertThat(path.allCollegesEndorse().status()).isEqualTo(ProposalStatus.INTAKE);
        assertThat(path.proposal().participants()).containsExactly(GELDERLAND, UTRECHT);
    }

    @Test
    void mayBeRefusedOnceMoreAfterBeingAskedAgain() {
        DossierPath path = refusedBy("utrecht", CollegeOutcome.REFUSE).leadChooses(RefusalChoice.ASK_AGAIN);

        path.collegeDecides("utrecht", CollegeOutcome.REFUSE);

        assertThat(path.work().kinds()).containsExactly(TaskKind.CHOOSE_AFTER_REFUSAL);
    }

    @Test
    void asksAllCollegesOnTheRevisedVersion() {
        DossierPath path = refusedBy("utrecht", CollegeOutcome.REFUSE).leadChooses(RefusalChoice.REVISE);
        assertThat(path.status()).isEqualTo(ProposalStatus.REVISION);

        path.submit();

        assertThat(path.proposal().currentVersion().number()).isEqualTo(2);
        assertThat(path.work().seats(TaskKind.COLLEGE_DECIDES)).containsExactly("gs-gelderland", "gs-utrecht");
    }

    @Test
    void endsWhenTheLeadWithdraws() {
        DossierPath path = refusedBy("utrecht", CollegeOutcome.REFUSE).leadChooses(RefusalChoice.WITHDRAW);

        assertThat(path.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(path.work().all()).isEmpty();
    }

    @Test
    void cannotGoOnWithoutTheLeadItself() {
        DossierPath path = refusedBy("gelderland", CollegeOutcome.REFUSE);

        assertRefused(() -> path.leadChooses(RefusalChoice.CONTINUE_WITHOUT), "LEAD_CANNOT_DROP_OUT");

        assertThat(path.status()).isEqualTo(ProposalStatus.REFUSED_BY_COLLEGE);
        assertThat(path.work().kinds()).containsExactly(TaskKind.CHOOSE_AFTER_REFUSAL);
        assertThat(path.leadChooses(RefusalChoice.ASK_AGAIN).work().seats(TaskKind.COLLEGE_DECIDES))
                .containsExactly("gs-gelderland");
    }

    @Test
    void cannotGoOnWithoutAPartnerThatIsIndispensable() {
        DossierPath path = paths.draft(GELDERLAND, PathContent.foodValleyNeedingUtrecht())
                .submit()
                .collegeDecides("utrecht", CollegeOutcome.REFUSE)
                .allCollegesEndorse();

        assertRefused(() -> path.leadChooses(RefusalChoice.CONTINUE_WITHOUT), "INDISPENSABLE_CANNOT_DROP_OUT");

        assertThat(path.work().kinds()).containsExactly(TaskKind.CHOOSE_AFTER_REFUSAL);
        assertThat(path.leadChooses(RefusalChoice.REVISE).status()).isEqualTo(ProposalStatus.REVISION);
    }

    private DossierPath refusedBy(String province, CollegeOutcome outcome) {
        return paths.foodValley().submit().collegeDecides(province, outcome).allCollegesEndorse();
    }
}
