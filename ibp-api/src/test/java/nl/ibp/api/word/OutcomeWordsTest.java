package nl.ibp.api.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.ibp.api.request.Words;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.event.OutcomeCode;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.StatesOutcome;
import org.junit.jupiter.api.Test;

/** Whoever hears of an outcome and then asks for it finds the same word. */
class OutcomeWordsTest {

    @Test
    void areTheSameInEventsAndInAnswers() {
        assertSame(RecordedEvent.COLLEGE_DECIDED, "outcome", CollegeOutcome.values(), DecisionWords.COLLEGE);
        assertSame(RecordedEvent.REFUSAL_CHOSEN, "choice", RefusalChoice.values(), ProposalWords.AFTER_REFUSAL);
        assertSame(RecordedEvent.INTAKE_DONE, "result", IntakeResult.values(), ProposalWords.INTAKE);
        assertSame(RecordedEvent.ROUTE_DETERMINED, "kind", RouteKind.values(), ProposalWords.ROUTE);
        assertSame(RecordedEvent.ADVICE_ESTABLISHED, "position", Position.values(), AdviceWords.POSITION);
        assertSame(RecordedEvent.BOARD_DECIDED, "outcome", BoardOutcome.values(), DecisionWords.BOARD);
        assertSame(RecordedEvent.COMMITMENT_RECORDED, "outcome", CommitmentOutcome.values(), DecisionWords.COMMITMENT);
        assertSame(RecordedEvent.STATES_COMMITTEE_TREATED, "result", AgendaKind.values(), DecisionWords.AGENDA);
        assertSame(RecordedEvent.STATES_DECIDED, "outcome", StatesOutcome.values(), DecisionWords.STATES);
        assertSame(RecordedEvent.CONSOLIDATED, "result", ConsolidationResult.values(), DecisionWords.RESULT);
    }

    @Test
    void areTheSameOfARevocation() {
        assertThat(DecisionWords.ofRevocation(true))
                .isEqualTo(told(RecordedEvent.REVOCATION_DECIDED, "outcome", "REVOKED"));
        assertThat(DecisionWords.ofRevocation(false))
                .isEqualTo(told(RecordedEvent.REVOCATION_DECIDED, "outcome", "UPHELD"));
    }

    private static <E extends Enum<E>> void assertSame(
            RecordedEvent event, String detail, E[] outcomes, Words<E> words) {
        for (E outcome : outcomes) {
            assertThat(words.of(outcome)).isEqualTo(told(event, detail, outcome.name()));
        }
    }

    private static String told(RecordedEvent event, String detail, String outcome) {
        RecordEntry entry =
                new RecordEntry(ProposalId.create(), Instant.EPOCH, null, null, event, Map.of(detail, outcome));
        return OutcomeCode.of(entry).orElseThrow();
    }
}
