package nl.ibp.ui.proposal.drafting;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.ui.i18n.Formats;

/**
 * Reads what people type as an amount: {@code 1.250.000}, {@code 1250000,50}, {@code € 1.250.000,-}, {@code PM}, or
 * nothing. English writing is understood too: three digits after a mark are thousands, one or two are cents, so
 * neither can be taken for the other.
 */
final class AmountText {

    private static final int LONGEST = 40;
    private static final String PRO_MEMORIE = "PM";
    private static final Pattern PRO_MEMORIE_SYNTAX = Pattern.compile("(?i)p\\.?m\\.?|pro memorie");
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?");

    private AmountText() {}

    /** @throws Refused when it is no amount */
    static Stated<Euros> read(String typed) {
        if (typed.length() > LONGEST) {
            throw Refused.because("moneyLines", "AMOUNT_NOT_UNDERSTOOD");
        }
        String text = typed.replaceAll("[\\s\\p{Z}€]", "").replaceFirst(",[-–=]$", "");
        if (text.isEmpty()) {
            return Stated.unstated();
        }
        if (PRO_MEMORIE_SYNTAX.matcher(typed.strip()).matches()) {
            return Stated.proMemorie();
        }
        Euros euros = new Euros(number(text));
        euros.checkEntered("moneyLines");
        return Stated.of(euros);
    }

    private static BigDecimal number(String text) {
        if (text.startsWith("-")) {
            throw Refused.because("moneyLines", "AMOUNT_NEGATIVE");
        }
        if (DUTCH.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        throw Refused.because("moneyLines", "AMOUNT_NOT_UNDERSTOOD");
    }

    static String write(Stated<Euros> amount, Locale locale) {
        if (amount.isProMemorie()) {
            return PRO_MEMORIE;
        }
        return amount.known()
                .map(euros -> Formats.in(locale).amount(euros.amount()).replaceAll("[€\\p{Z}]", ""))
                .orElse("");
    }
}
