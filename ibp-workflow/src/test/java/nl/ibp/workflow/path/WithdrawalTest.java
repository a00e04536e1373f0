package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.ReadingNotices;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.Withdrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class WithdrawalTest {

    @Autowired
    PathDriver paths;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Tasks tasks;

    @Autowired
    DecidingAsCollege deciding;

    @Autowired
    ReadingNotices notices;

    @ParameterizedTest
    @EnumSource
    void endsAllOpenWork(BeforeBoardDecision before) {
        DossierPath path = before.reachedBy(paths);
        var open = path.work().all().stream().map(OpenTask::id).toList();
        assertThat(open).isNotEmpty();

        path.withdrawn();

        assertThat(path.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(path.work().all()).isEmpty();
        assertThat(tasks.endedOn(path.id()))
                .filteredOn(ended -> open.contains(ended.task().id()))
                .hasSameSizeAs(open)
                .extracting(EndedTask::lapse)
                .containsOnly(new Lapse(EndReason.WITHDRAWN, "De provincie kiest een andere weg."));
        assertThat(path.recorded()).endsWith(RecordedEvent.PROPOSAL_WITHDRAWN);
        assertThat(path.dossier().consultations())
                .extracting(Consultation::status)
                .doesNotContain(ConsultationStatus.REVIEWING, ConsultationStatus.ADVISING);
        assertThat(paths.disagreements()).isEmpty();
    }

    @Test
    void tellsWhoeverHadWorkOpenAndWhy() {
        DossierPath path = paths.foodValley().submit();
        OpenTask open = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);

        path.withdrawn();

        assertThat(notices.rows(SeatHolder.of("gs-utrecht"), 0, 1))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.notice().kind()).isEqualTo(NoticeKind.WITHDRAWN);
                    assertThat(row.notice().proposal()).isEqualTo(path.id());
                    assertThat(row.notice().note()).isEqualTo("De provincie kiest een andere weg.");
                });
        assertThatThrownBy(() -> deciding.decide(SeatHolder.of("gs-utrecht"), open.id(), CollegeOutcome.ENDORSE, ""))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(
                                "",
                                "TASK_LAPSED",
                                Fixtures.NOW,
                                new Lapse(EndReason.WITHDRAWN, "De provincie kiest een andere weg."))));
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
