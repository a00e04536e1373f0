package nl.ibp.domain.proposal;

import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.FundingSourceId;

/**
 * Money of one source for one province in one year: an amount, pro memorie, or none stated.
 *
 * @param year calendar year, 2000 to 2100
 * @param note e.g. that the amount is an example
 */
public record MoneyLine(ProvinceCode province, FundingSourceId source, int year, Stated<Euros> amount, String note) {

    public MoneyLine {
        if (year < 2000 || year > 2100) {
            throw Refused.because("moneyLines", "YEAR_OUT_OF_RANGE", 2000, 2100);
        }
        amount.known().ifPresent(known -> known.checkEntered("moneyLines"));
        if (amount.known().filter(Euros::isNegative).isPresent()) {
            throw Refused.because("moneyLines", "AMOUNT_NEGATIVE");
        }
        note = Text.line("moneyLines", note);
    }
}
