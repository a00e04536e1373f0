package nl.ibp.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.CommitmentState;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import org.junit.jupiter.api.Test;

class OutcomeCodeTest {

    @Test
    void hasACodeOfItsOwnForEachOutcome() {
        assertToldApart(RecordedEvent.COLLEGE_DECIDED, "outcome", CollegeOutcome.values());
        assertToldApart(RecordedEvent.REFUSAL_CHOSEN, "choice", RefusalChoice.values());
        assertToldApart(RecordedEvent.INTAKE_DONE, "result", IntakeResult.values());
        assertToldApart(RecordedEvent.ROUTE_DETERMINED, "kind", RouteKind.values());
        assertToldApart(RecordedEvent.ADVICE_ESTABLISHED, "position", Position.values());
        assertToldApart(RecordedEvent.WRITTEN_VOTES_COUNTED, "result", WrittenProcedureStatus.values());
        assertToldApart(RecordedEvent.BOARD_DECIDED, "outcome", BoardOutcome.values());
        assertToldApart(RecordedEvent.COMMITMENT_RECORDED, "outcome", CommitmentOutcome.values());
        assertToldApart(RecordedEvent.COMMITMENT_FOLLOWED, "state", CommitmentState.values());
        assertToldApart(RecordedEvent.STATES_COMMITTEE_TREATED, "result", AgendaKind.values());
        assertToldApart(RecordedEvent.STATES_DECIDED, "outcome", StatesOutcome.values());
        assertToldApart(RecordedEvent.CONSOLIDATED, "result", ConsolidationResult.values());
        assertToldApart(RecordedEvent.RECONFIRMED, "stands", "true", "false");
        assertToldApart(RecordedEvent.REVOCATION_DECIDED, "outcome", "REVOKED", "UPHELD");
    }

    @Test
    void knowsWhatWasNotRipe() {
        assertThat(code(RecordedEvent.STATES_COMMITTEE_TREATED, Map.of("result", "NOT_RIPE")))
                .isEqualTo("niet-rijp");
    }

    @Test
    void saysNothingOfWhatSomebodyWrote() {
        assertThat(OutcomeCode.of(entry(
                        RecordedEvent.PROPOSAL_WITHDRAWN, Map.of("reasons", "Wij willen niet meer", "outcome", "Nee"))))
                .isEmpty();
    }

    @Test
    void saysNothingWhereNothingWasWrittenDown() {
        assertThat(OutcomeCode.of(entry(RecordedEvent.BOARD_DECIDED, Map.of()))).isEmpty();
    }

    private static void assertToldApart(RecordedEvent event, String detail, Object... outcomes) {
        assertThat(outcomes)
                .extracting(outcome -> code(event, Map.of(detail, outcome.toString())))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.toString().matches("[a-z]+(-[a-z]+)*"));
    }

    private static String code(RecordedEvent event, Map<String, String> details) {
        return OutcomeCode.of(entry(event, details)).orElseThrow();
    }

    private static RecordEntry entry(RecordedEvent event, Map<String, String> details) {
        return new RecordEntry(ProposalId.create(), Fixtures.NOW, null, null, event, details);
    }
}
