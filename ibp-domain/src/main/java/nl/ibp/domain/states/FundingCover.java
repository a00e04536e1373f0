package nl.ibp.domain.states;

import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;

/**
 * Where the money for an expense comes from (dekking): a reserve, a release elsewhere in the budget, a contribution.
 *
 * @param year calendar year it is available in
 */
public record FundingCover(String description, int year, Euros amount) {

    public FundingCover {
        description = Text.line("cover", description);
        BudgetAmendment.checkYear("cover", year);
        amount.checkEntered("cover");
        if (!amount.isPositive()) {
            throw Refused.because("cover", "AMOUNT_NOT_POSITIVE");
        }
    }
}
