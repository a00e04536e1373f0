package nl.ibp.workflow.board;

import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.ProposedDecision;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.board.TakingDecision.Verdict;
import nl.ibp.workflow.voting.DecidedInWriting;
import org.springframework.stereotype.Component;

/** The members agreed in writing: that is the board's decision. */
@Component
class BoardDecidedInWriting implements DecidedInWriting {

    private final TakingDecision taking;
    private final DossierWriter record;

    BoardDecidedInWriting(TakingDecision taking, DossierWriter record) {
        this.taking = taking;
        this.record = record;
    }

    @Override
    public boolean concerns(BodyKind kind) {
        return kind == BodyKind.BOARD;
    }

    @Override
    public void adopted(WrittenProcedure procedure) {
        ProposedDecision proposed = procedure.proposed();
        BoardOutcome outcome = BoardOutcome.valueOf(proposed.outcome());
        BoardDecision decision = taking.take(
                procedure.proposal(),
                new Verdict(outcome, proposed.conditions(), proposed.text()),
                DecisionBasis.inWriting(procedure.id(), procedure.rollCall()),
                procedure.putBy());
        record.write(procedure.proposal(), RecordedEvent.BOARD_DECIDED, TakingDecision.details(decision));
    }
}
