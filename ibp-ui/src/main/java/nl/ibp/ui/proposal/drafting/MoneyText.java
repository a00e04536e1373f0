package nl.ibp.ui.proposal.drafting;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.ui.component.AmountText;
import nl.ibp.ui.component.ProMemorie;

/** Reads what people type in the table of money: an amount, {@code PM}, or nothing. */
final class MoneyText {

    private static final Pattern PRO_MEMORIE = Pattern.compile("(?i)p\\.?m\\.?|pro memorie");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}€]*");
    private static final Pattern NEGATIVE = Pattern.compile("[\\s\\p{Z}€]*-.*");

    private MoneyText() {}

    /** @throws Refused when it is no amount */
    static Stated<Euros> read(String typed) {
        if (NOTHING.matcher(typed).matches()) {
            return Stated.unstated();
        }
        if (PRO_MEMORIE.matcher(typed.strip()).matches()) {
            return Stated.proMemorie();
        }
        if (NEGATIVE.matcher(typed).matches()) {
            throw Refused.because("moneyLines", "AMOUNT_NEGATIVE");
        }
        return AmountText.read(typed)
                .map(Stated::of)
                .orElseThrow(() -> Refused.because("moneyLines", "AMOUNT_NOT_UNDERSTOOD"));
    }

    static String write(Stated<Euros> amount, Locale locale) {
        return amount.isProMemorie()
                ? ProMemorie.SHORT
                : amount.known().map(euros -> AmountText.write(euros, locale)).orElse("");
    }
}
