package nl.ibp.ui.states;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.RowsField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.ui.states.FirstProposal.WasProMemorie;
import nl.ibp.workflow.states.ProposingToStates;

/** A college puts a change of the budget before its States: what is spent, and what covers it. */
class StatesProposalForm extends TaskForm {

    private final ProposingToStates proposing;
    private final TextField title;
    private final TextArea explanation;
    private final List<ProMemorieInput> proMemorie = new ArrayList<>();
    private final BudgetInput budget = new BudgetInput();

    StatesProposalForm(TaskContext context, FirstProposal first, ProposingToStates proposing) {
        super(context, "states.proposal.send");
        this.proposing = proposing;
        title = required(field("title", new TextField(getTranslation("states.proposal.title")), FieldText.TEXT));
        explanation = field("explanation", new TextArea(getTranslation("states.proposal.explanation")), FieldText.TEXT);
        explanation.setMinRows(4);
        first.proMemorie().forEach(this::ask);
        required(field(BudgetInput.EXPENSES, budget.expenses(), FieldText.ROWS))
                .setHelperText(getTranslation("states.proposal.expenses.help"));
        required(field(BudgetInput.COVER, budget.cover(), FieldText.ROWS))
                .setHelperText(getTranslation("states.proposal.cover.help"));
        show(budget.balance());
        startWith(() -> fill(first));
        proMemorie.forEach(input -> input.amount().addValueChangeListener(change -> carry(input)));
    }

    private void ask(WasProMemorie was) {
        ProMemorieInput input = new ProMemorieInput(was);
        required(field(input.line().field(), input.amount(), FieldText.TEXT));
        field(ProMemorieAmount.explanationField(input.line().field()), input.explanation(), FieldText.TEXT);
        proMemorie.add(input);
    }

    private void carry(ProMemorieInput input) {
        RowsField expenses = budget.expenses();
        expenses.setValue(input.carryTo(expenses.getValue()));
    }

    private void fill(FirstProposal first) {
        title.setValue(first.title());
        explanation.setValue(first.explanation());
        proMemorie.forEach(ProMemorieInput::fill);
        budget.expenses().setValue(first.expenses());
        budget.cover().setValue(first.cover());
    }

    @Override
    protected boolean isWide() {
        return true;
    }

    @Override
    protected void send() {
        List<Problem> problems = new ArrayList<>();
        List<ProMemorieAmount> known = proMemorie.stream()
                .flatMap(input -> input.read(problems).stream())
                .toList();
        BudgetAmendment change = budget.read(problems);
        Refused.ifAny(problems);
        proposing.submit(
                context().actor(),
                context().taskId(),
                title.getValue(),
                explanation.getValue(),
                Objects.requireNonNull(change),
                known);
    }
}
