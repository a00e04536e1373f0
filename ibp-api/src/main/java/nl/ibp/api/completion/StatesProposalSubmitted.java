package nl.ibp.api.completion;

import java.util.List;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.ReferenceWords;
import nl.ibp.domain.Euros;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.states.ProposingToStates;
import org.springframework.stereotype.Component;

/** A college puts a proposal with a change of the budget before its States. */
@Component
@WhereSignOnIsSet
class StatesProposalSubmitted implements Completion {

    private final ProposingToStates proposing;
    private final ReferenceWords words;

    StatesProposalSubmitted(ProposingToStates proposing, ReferenceWords words) {
        this.proposing = proposing;
        this.words = words;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DRAFT_STATES_PROPOSAL;
    }

    @Override
    public Deed read(Members sent) {
        String title = sent.naming("titel", "title").text("titel");
        String explanation = sent.naming("toelichting", "explanation").text("toelichting");
        BudgetLines budget = BudgetLines.read(sent);
        List<ProMemorieAmount> proMemorie = sent.list("proMemorie", this::proMemorie);
        return (actor, task) -> proposing.submit(actor, task, title, explanation, budget.amendment(), proMemorie);
    }

    private ProMemorieAmount proMemorie(Members line) {
        return new ProMemorieAmount(
                line.choice("bron", words.sources()),
                line.number("jaar"),
                new Euros(line.amount("bedrag")),
                line.text("toelichting"));
    }
}
