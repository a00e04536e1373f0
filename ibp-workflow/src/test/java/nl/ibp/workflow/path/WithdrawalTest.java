package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.submission.Withdrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class WithdrawalTest {

    /** Everywhere a dossier can be before the board has decided. */
    enum Before {
        SUBMISSION(PathDriver::foodValley),
        COLLEGES(paths -> paths.foodValley().submit()),
        ONE_COLLEGE(paths -> paths.foodValley().submit().collegeDecides("utrecht", CollegeOutcome.REFUSE)),
        CHOICE_AFTER_REFUSAL(paths -> paths.foodValley()
                .submit()
                .collegeDecides("utrecht", CollegeOutcome.REFUSE)
                .allCollegesEndorse()),
        INTAKE(paths -> paths.foodValley().submit().allCollegesEndorse()),
        REVISION(paths -> paths.foodValley().submit().allCollegesEndorse().intake(IntakeResult.INCOMPLETE)),
        ROUTE(paths -> paths.underThemes(10).throughIntake()),
        REVIEWS(paths -> {
            DossierPath path = paths.foodValley().throughIntake();
            path.at("aac-re").membersReview(2, Position.POSITIVE);
            return path;
        }),
        OFFICIAL_ADVICE(paths -> {
            DossierPath path = paths.foodValley().throughIntake();
            path.at("aac-re").everyMemberReviews(Position.POSITIVE);
            return path;
        }),
        ADMINISTRATIVE_ADVICE(paths -> paths.chemelot().throughIntake().committeesAgree()),
        BOARD(paths -> paths.underThemes(8).throughIntake()),
        DEFERRED_BOARD(paths -> paths.underThemes(8).throughIntake().boardDecides(BoardOutcome.DEFER));

        private final Function<PathDriver, DossierPath> way;

        Before(Function<PathDriver, DossierPath> way) {
            this.way = way;
        }
    }

    @Autowired
    PathDriver paths;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Tasks tasks;

    @Autowired
    ConsistencyCheck check;

    @ParameterizedTest
    @EnumSource(Before.class)
    void endsAllOpenWork(Before before) {
        DossierPath path = before.way.apply(paths);
        var open = path.work().all().stream().map(OpenTask::id).toList();
        assertThat(open).isNotEmpty();

        path.withdrawn();

        assertThat(path.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(path.work().all()).isEmpty();
        assertThat(tasks.endedOn(path.id()))
                .filteredOn(ended -> open.contains(ended.task().id()))
                .hasSameSizeAs(open)
                .extracting(EndedTask::endedBy)
                .containsOnlyNulls();
        assertThat(path.recorded()).endsWith(RecordedEvent.PROPOSAL_WITHDRAWN);
        assertThat(path.dossier().consultations())
                .extracting(Consultation::status)
                .doesNotContain(ConsultationStatus.REVIEWING, ConsultationStatus.ADVISING);
        assertThat(check.by(SeatHolder.of("beheer")).disagreements()).isEmpty();
    }

    @Test
    void isTooLateOnceTheBoardHasAdopted() {
        DossierPath path = paths.underThemes(8).toStates();

        assertRefused(path::withdrawn, "TOO_LATE_TO_WITHDRAW");

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(path.states("limburg").sendsLetter().status()).isEqualTo(ProposalStatus.CONSOLIDATION);
        assertRefused(path::withdrawn, "TOO_LATE_TO_WITHDRAW");
    }

    @Test
    void isTooLateOnceItIsOver() {
        DossierPath noted = paths.underThemes(8).throughIntake().boardDecides(BoardOutcome.TAKE_NOTE);
        DossierPath complete = paths.underThemes(8)
                .toStates()
                .states("limburg")
                .sendsLetter()
                .consolidated(ConsolidationResult.COMPLETE);

        assertRefused(noted::withdrawn, "TOO_LATE_TO_WITHDRAW");
        assertRefused(complete::withdrawn, "TOO_LATE_TO_WITHDRAW");
    }

    @Test
    void isForTheLeadAloneAndWithReasons() {
        DossierPath path = paths.foodValley().submit();

        assertRefused(
                () -> withdrawing.withdraw(SeatHolder.of("beleid-utrecht"), path.id(), "Liever niet."),
                "NOT_YOUR_PROVINCE");
        assertRefused(() -> withdrawing.withdraw(path.lead(), path.id(), "  "), "REASONS_REQUIRED");

        assertThat(path.status()).isEqualTo(ProposalStatus.COLLEGES);
    }
}
