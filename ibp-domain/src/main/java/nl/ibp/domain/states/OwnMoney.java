package nl.ibp.domain.states;

import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.programme.FundingSourceId;

/** Money of the province itself under the adopted proposal, of one source in one year: an amount or pro memorie. */
public record OwnMoney(FundingSourceId source, int year, Stated<Euros> amount) {

    public boolean isProMemorie() {
        return amount.isProMemorie();
    }

    /** Names the input for what it became, where it was pro memorie. */
    public String field() {
        return ProMemorieAmount.field(source, year);
    }
}
