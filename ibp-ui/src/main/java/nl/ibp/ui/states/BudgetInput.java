package nl.ibp.ui.states;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Problem;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.FundingCover;
import nl.ibp.ui.inbox.RowsField;
import nl.ibp.ui.inbox.RowsField.Column;
import nl.ibp.ui.inbox.RowsField.Kind;
import org.jspecify.annotations.Nullable;

/** A change of the budget to type in: what is spent, what covers it, and whether that balances per year. */
class BudgetInput {

    static final String EXPENSES = "expenses";
    static final String COVER = "cover";

    private final RowsField expenses = table(EXPENSES);
    private final RowsField cover = table(COVER);
    private final BalanceTable balance = new BalanceTable();

    BudgetInput() {
        expenses.addValueChangeListener(change -> showBalance());
        cover.addValueChangeListener(change -> showBalance());
    }

    private static RowsField table(String name) {
        return new RowsField(
                I18NProvider.translate("states.proposal." + name),
                I18NProvider.translate("states.proposal." + name + ".add"),
                new Column("description", I18NProvider.translate("states.proposal.description"), Kind.TEXT),
                new Column("year", I18NProvider.translate("states.proposal.year"), Kind.YEAR),
                new Column("amount", I18NProvider.translate("states.proposal.amount"), Kind.AMOUNT));
    }

    private void showBalance() {
        balance.show(expenses.getValue(), cover.getValue());
    }

    RowsField expenses() {
        return expenses;
    }

    RowsField cover() {
        return cover;
    }

    BalanceTable balance() {
        return balance;
    }

    void fill(BudgetAmendment amendment, Locale locale) {
        expenses.setValue(BudgetRows.expenses(amendment, locale));
        cover.setValue(BudgetRows.cover(amendment, locale));
    }

    void setVisible(boolean visible) {
        expenses.setVisible(visible);
        cover.setVisible(visible);
        balance.setVisible(visible);
    }

    /** Null where it cannot be read or is no change of the budget; then the problems say why, each at its place. */
    @Nullable
    BudgetAmendment read(List<Problem> problems) {
        List<Problem> unreadable = new ArrayList<>();
        List<Expense> spent = BudgetLine.read(EXPENSES, expenses.getValue(), Expense::new, unreadable);
        List<FundingCover> covered = BudgetLine.read(COVER, cover.getValue(), FundingCover::new, unreadable);
        problems.addAll(unreadable);
        return unreadable.isEmpty() ? TypedRows.read(problems, "", () -> new BudgetAmendment(spent, covered)) : null;
    }
}
