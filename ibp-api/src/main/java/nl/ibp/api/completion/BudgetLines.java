package nl.ibp.api.completion;

import java.util.List;
import nl.ibp.api.request.Members;
import nl.ibp.domain.Euros;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.FundingCover;

/** A change of the budget as it is sent, before it is known whether it balances. */
record BudgetLines(List<Expense> expenses, List<FundingCover> covers) {

    static BudgetLines read(Members sent) {
        return new BudgetLines(
                sent.naming("lasten", "expenses")
                        .list(
                                "lasten",
                                line -> new Expense(
                                        line.text("omschrijving"),
                                        line.number("jaar"),
                                        new Euros(line.amount("bedrag")))),
                sent.naming("dekking", "cover")
                        .list(
                                "dekking",
                                line -> new FundingCover(
                                        line.text("omschrijving"),
                                        line.number("jaar"),
                                        new Euros(line.amount("bedrag")))));
    }

    BudgetAmendment amendment() {
        return new BudgetAmendment(expenses, covers);
    }
}
