package nl.ibp.ui.component;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ibp.domain.Euros;
import nl.ibp.ui.i18n.Formats;

/**
 * Reads what people type as an amount: {@code 1.250.000}, {@code 1250000,50}, {@code € 1.250.000,-}. English writing is
 * understood too: three digits after a mark are thousands, one or two are cents, so neither is taken for the other.
 */
public final class AmountText {

    private static final int LONGEST = 40;
    private static final Pattern SPACE_AND_SIGN = Pattern.compile("[\\s\\p{Z}€]");
    private static final Pattern NO_CENTS = Pattern.compile(",[-–=]{1,2}$");
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?");

    private AmountText() {}

    /** Empty when it is no amount. An amount that is too large is refused. */
    public static Optional<Euros> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String text =
                NO_CENTS.matcher(SPACE_AND_SIGN.matcher(typed).replaceAll("")).replaceFirst("");
        if (DUTCH.matcher(text).matches()) {
            return Optional.of(euros(text.replace(".", "").replace(',', '.')));
        }
        return ENGLISH.matcher(text).matches() ? Optional.of(euros(text.replace(",", ""))) : Optional.empty();
    }

    private static Euros euros(String number) {
        Euros euros = new Euros(new BigDecimal(number));
        euros.checkEntered("amount");
        return euros;
    }

    /** As one would type it in this language, without the sign. */
    public static String write(Euros amount, Locale locale) {
        return SPACE_AND_SIGN
                .matcher(Formats.in(locale).amount(amount.amount()))
                .replaceAll("");
    }
}
