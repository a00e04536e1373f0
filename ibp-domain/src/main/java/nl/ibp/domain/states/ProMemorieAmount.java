package nl.ibp.domain.states;

import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.programme.FundingSourceId;

/**
 * What the province's own money became that the regional proposal left pro memorie.
 *
 * @param explanation required where it became nothing
 */
public record ProMemorieAmount(FundingSourceId source, int year, Euros amount, String explanation) {

    public ProMemorieAmount {
        String field = field(source, year);
        explanation = Text.passage(explanationField(field), explanation);
        amount.checkEntered(field);
        if (amount.isNegative()) {
            throw Refused.because(field, "AMOUNT_NEGATIVE");
        }
        if (!amount.isPositive() && explanation.isEmpty()) {
            throw Refused.because(explanationField(field), "NOTHING_NEEDS_EXPLANATION");
        }
    }

    static String field(FundingSourceId source, int year) {
        return "proMemorie.%s.%d".formatted(source, year);
    }

    /** @param field of the amount that it explains */
    public static String explanationField(String field) {
        return field + ".explanation";
    }

    String field() {
        return field(source, year);
    }
}
