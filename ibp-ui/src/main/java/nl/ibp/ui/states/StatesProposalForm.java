package nl.ibp.ui.states;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.FundingCover;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.ui.inbox.FieldText;
import nl.ibp.ui.inbox.RowsField;
import nl.ibp.ui.inbox.RowsField.Column;
import nl.ibp.ui.inbox.RowsField.Kind;
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
    private final RowsField expenses;
    private final RowsField cover;
    private final BalanceTable balance = new BalanceTable();

    StatesProposalForm(TaskContext context, FirstProposal first, ProposingToStates proposing) {
        super(context, "states.proposal.send");
        this.proposing = proposing;
        title = required(field("title", new TextField(getTranslation("states.proposal.title")), FieldText.TEXT));
        explanation = field("explanation", new TextArea(getTranslation("states.proposal.explanation")), FieldText.TEXT);
        explanation.setMinRows(4);
        first.proMemorie().forEach(this::ask);
        expenses = required(field("expenses", table("expenses"), FieldText.ROWS));
        expenses.setHelperText(getTranslation("states.proposal.expenses.help"));
        cover = required(field("cover", table("cover"), FieldText.ROWS));
        cover.setHelperText(getTranslation("states.proposal.cover.help"));
        show(balance);
        expenses.addValueChangeListener(change -> showBalance());
        cover.addValueChangeListener(change -> showBalance());
        startWith(() -> fill(first));
        showBalance();
        proMemorie.forEach(input -> input.amount().addValueChangeListener(change -> carry(input)));
    }

    private void ask(WasProMemorie was) {
        ProMemorieInput input = new ProMemorieInput(was);
        required(field(input.line().field(), input.amount(), FieldText.TEXT));
        field(ProMemorieAmount.explanationField(input.line().field()), input.explanation(), FieldText.TEXT);
        proMemorie.add(input);
    }

    private void carry(ProMemorieInput input) {
        expenses.setValue(input.carryTo(expenses.getValue()));
    }

    private void fill(FirstProposal first) {
        title.setValue(first.title());
        explanation.setValue(first.explanation());
        proMemorie.forEach(ProMemorieInput::fill);
        expenses.setValue(first.expenses());
        cover.setValue(first.cover());
    }

    private RowsField table(String name) {
        return new RowsField(
                getTranslation("states.proposal." + name),
                getTranslation("states.proposal." + name + ".add"),
                new Column("description", getTranslation("states.proposal.description"), Kind.TEXT),
                new Column("year", getTranslation("states.proposal.year"), Kind.YEAR),
                new Column("amount", getTranslation("states.proposal.amount"), Kind.AMOUNT));
    }

    private void showBalance() {
        balance.show(expenses.getValue(), cover.getValue());
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
        List<Expense> spent = BudgetLine.read("expenses", expenses.getValue(), Expense::new, problems);
        List<FundingCover> covered = BudgetLine.read("cover", cover.getValue(), FundingCover::new, problems);
        Refused.ifAny(problems);
        proposing.submit(
                context().actor(),
                context().taskId(),
                title.getValue(),
                explanation.getValue(),
                new BudgetAmendment(spent, covered),
                known);
    }
}
