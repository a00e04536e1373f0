package nl.ibp.domain.states;

import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;

/** What the change of the budget lets the province spend in a year. */
public record Expense(String description, int year, Euros amount) {

    public Expense {
        description = Text.line("expenses", description);
        BudgetAmendment.checkYear("expenses", year);
        amount.checkEntered("expenses");
        if (!amount.isPositive()) {
            throw Refused.because("expenses", "AMOUNT_NOT_POSITIVE");
        }
    }
}
