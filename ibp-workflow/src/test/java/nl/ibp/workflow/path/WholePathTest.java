package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.StatesOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From draft to result, as the two proposals of the memo go. */
@PathTest
class WholePathTest {

    @Autowired
    PathDriver paths;

    @Test
    void bringsFoodValleyFromDraftToComplete() {
        DossierPath path = paths.foodValley().submit().allCollegesEndorse().intakeComplete();
        path.at("aac-vp").agrees();
        path.at("aac-re").agrees();
        path.at("bac-vp").advises(Position.POSITIVE_WITH_REMARKS);
        path.at("bac-re").agrees();
        path.boardDecides(BoardOutcome.ADOPT);
        path.states("gelderland").proposes().committeeFindsRipe(AgendaKind.CONSENT_ITEM);
        path.states("utrecht")
                .proposes()
                .committeeFindsRipe(AgendaKind.DISCUSSION_ITEM)
                .twoWeeksPass();
        path.states("gelderland").statesDecide(StatesOutcome.ADOPTED).sendsToMinister();
        path.states("utrecht").statesDecide(StatesOutcome.ADOPTED_AS_AMENDED).sendsToMinister();
        path.commitmentsRecorded();

        path.consolidated(ConsolidationResult.COMPLETE);

        assertThat(path.status()).isEqualTo(ProposalStatus.COMPLETE);
        assertThat(path.work().all()).isEmpty();
        assertThat(path.recorded())
                .startsWith(
                        RecordedEvent.PROPOSAL_STARTED,
                        RecordedEvent.PROPOSAL_SUBMITTED,
                        RecordedEvent.COLLEGE_DECIDED,
                        RecordedEvent.COLLEGE_DECIDED,
                        RecordedEvent.INTAKE_DONE,
                        RecordedEvent.ROUTE_DETERMINED)
                .endsWith(RecordedEvent.COMMITMENT_RECORDED, RecordedEvent.CONSOLIDATED);
    }

    @Test
    void bringsChemelotToCompleteWithALetterOnly() {
        DossierPath path = paths.chemelot().toStates();

        path.states("limburg").sendsLetter().consolidated(ConsolidationResult.COMPLETE);

        assertThat(path.status()).isEqualTo(ProposalStatus.COMPLETE);
        assertThat(path.states("limburg").file().letter()).isPresent();
    }
}
