package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.RevocationDecision;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.ReadingNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the board adopted ends by a decision of the board alone. */
@PathTest
class RevocationTest {

    @Autowired
    PathDriver paths;

    @Autowired
    Revoking revoking;

    @Autowired
    Tasks tasks;

    @Autowired
    ReadingNotices notices;

    @Autowired
    SimulatedTime time;

    @AfterEach
    void everythingAgrees() {
        assertThat(paths.disagreements()).isEmpty();
    }

    // One province still writes, the other waits for the day its States may deliberate; the Rijk is asked too.
    @Test
    void endsAllThatFollowsFromWhatWasAdopted() {
        DossierPath path = paths.foodValley().toStates();
        path.states("utrecht").proposes().committeeFindsRipe(AgendaKind.CONSENT_ITEM);
        path.revocationAsked();
        List<TaskId> open = path.work().all().stream()
                .filter(task -> task.kind() != TaskKind.DECIDE_REVOCATION)
                .map(OpenTask::id)
                .toList();
        assertThat(open).isNotEmpty();
        assertThat(time.nextTimer(path.id())).isPresent();

        path.boardRevokes(true);

        assertThat(path.status()).isEqualTo(ProposalStatus.REVOKED);
        assertThat(path.work().all()).isEmpty();
        assertThat(time.nextTimer(path.id())).isEmpty();
        assertThat(tasks.endedOn(path.id()))
                .filteredOn(ended -> open.contains(ended.task().id()))
                .hasSameSizeAs(open)
                .extracting(EndedTask::lapse)
                .containsOnly(new Lapse(EndReason.REVOKED, "Het bestuur weegt dit zo."));
        assertThat(path.recorded()).endsWith(RecordedEvent.REVOCATION_ASKED, RecordedEvent.REVOCATION_DECIDED);
        assertThat(path.dossier().revocations()).singleElement().satisfies(decision -> {
            assertThat(decision.granted()).isTrue();
            assertThat(decision.asked().reasons()).isEqualTo("Het Rijk trok zijn bijdrage terug.");
        });
    }

    @Test
    void endsItWhenAllThatIsLeftIsTheResult() {
        DossierPath path = paths.underThemes(8).toStates().states("limburg").sendsLetter();

        path.revocationAsked().boardRevokes(true);

        assertThat(path.status()).isEqualTo(ProposalStatus.REVOKED);
        assertThat(path.work().all()).isEmpty();
    }

    @Test
    void changesNothingWhenTheBoardDoesNotRevoke() {
        DossierPath path = paths.underThemes(8).toStates().revocationAsked();

        path.boardRevokes(false);

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(path.work().kinds()).containsExactly(TaskKind.SEND_STATES_LETTER);
        assertThat(path.dossier().revocations())
                .extracting(RevocationDecision::granted)
                .containsExactly(false);
        path.revocationAsked();
        assertThat(path.work().seats(TaskKind.DECIDE_REVOCATION)).containsExactly("ipo-bestuur");
        path.boardRevokes(false).states("limburg").sendsLetter().consolidated(ConsolidationResult.COMPLETE);
        assertThat(path.status()).isEqualTo(ProposalStatus.COMPLETE);
    }

    @Test
    void letsTheProvincesGoOnMeanwhileButNoResultBeLaidDown() {
        DossierPath path = paths.underThemes(8).toStates().revocationAsked();

        path.states("limburg").sendsLetter();

        assertThat(path.status()).isEqualTo(ProposalStatus.CONSOLIDATION);
        assertRefused(() -> path.consolidated(ConsolidationResult.COMPLETE), "REVOCATION_ASKED");
        path.boardRevokes(false);
        assertThat(path.consolidated(ConsolidationResult.COMPLETE).status()).isEqualTo(ProposalStatus.COMPLETE);
    }

    @Test
    void isAskedByTheLeadAloneWithReasonsAndOfWhatTheBoardAdopted() {
        DossierPath path = paths.foodValley().toStates();
        DossierPath early = paths.underThemes(8).throughIntake();

        assertRefused(
                () -> revoking.ask(SeatHolder.of("beleid-utrecht"), path.id(), "Liever niet."), "NOT_YOUR_PROVINCE");
        assertRefused(() -> revoking.ask(path.lead(), path.id(), " "), "REASONS_REQUIRED");
        assertRefused(early::revocationAsked, "NOTHING_TO_REVOKE");
        path.revocationAsked();
        assertRefused(path::revocationAsked, "REVOCATION_ASKED");

        assertThat(path.work().of(TaskKind.DECIDE_REVOCATION)).hasSize(1);
    }

    @Test
    void isDecidedByTheBoardAloneAndWithReasons() {
        DossierPath path = paths.underThemes(8).toStates().revocationAsked();
        TaskId task = path.work().only(TaskKind.DECIDE_REVOCATION).id();

        assertRefused(() -> revoking.decide(path.lead(), task, true, "Zo zij het."), "NOT_YOUR_TASK");
        assertRefused(() -> revoking.decide(SeatHolder.of("ipo-bestuur"), task, true, " "), "REASONS_REQUIRED");

        assertThat(path.proposal().revocation()).isPresent();
    }

    @Test
    void tellsEverybodyWhoActsOnWhatWasAdopted() {
        DossierPath path = paths.foodValley().toStates().revocationAsked().boardRevokes(true);

        for (String seat : List.of("beleid-gelderland", "gs-utrecht", "ps-utrecht", "gs-gelderland", "ipo-bureau")) {
            assertThat(notices.rows(SeatHolder.of(new SeatId(seat)), 0, 1))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.notice().kind()).isEqualTo(NoticeKind.REVOKED);
                        assertThat(row.notice().proposal()).isEqualTo(path.id());
                    });
        }
    }
}
