package nl.ibp.ui.states;

import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Euros;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.ui.component.AmountText;

/** The lines of a change of the budget as they stand in a table to type in: description, year, amount. */
final class BudgetRows {

    private BudgetRows() {}

    static List<List<String>> expenses(BudgetAmendment amendment, Locale locale) {
        return amendment.expenses().stream()
                .map(line -> row(line.description(), line.year(), line.amount(), locale))
                .toList();
    }

    static List<List<String>> cover(BudgetAmendment amendment, Locale locale) {
        return amendment.covers().stream()
                .map(line -> row(line.description(), line.year(), line.amount(), locale))
                .toList();
    }

    private static List<String> row(String description, int year, Euros amount, Locale locale) {
        return row(description, year, AmountText.write(amount, locale));
    }

    static List<String> row(String description, int year, String amount) {
        return List.of(description, String.valueOf(year), amount);
    }
}
