package nl.ibp.api.completion;

import java.util.List;
import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.workflow.board.DecidingUnderMandate;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** The kopgroep decides in place of the board, or leaves it to the board. */
@Component
@WhereSignOnIsSet
class MandateUsed implements Completion {

    private static final String DECIDE = "besluiten";
    private static final Choice<String> WAYS = Choice.among(DECIDE, "doorgeven-aan-bestuur");

    private final DecidingUnderMandate deciding;

    MandateUsed(DecidingUnderMandate deciding) {
        this.deciding = deciding;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DECIDE_UNDER_MANDATE;
    }

    @Override
    public Deed read(Members sent) {
        if (!sent.way("handeling", WAYS).equals(DECIDE)) {
            String reasons = sent.naming("motivering", "reasons").text("motivering");
            return (actor, task) -> deciding.passOn(actor, task, reasons);
        }
        BoardOutcome outcome = sent.naming("uitkomst", "outcome").choice("uitkomst", DecisionWords.BOARD.choice());
        List<String> conditions = sent.naming("voorwaarden", "conditions").texts("voorwaarden");
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> deciding.decide(actor, task, outcome, conditions, reasons);
    }
}
