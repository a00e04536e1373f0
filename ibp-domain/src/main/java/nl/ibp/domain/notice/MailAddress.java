package nl.ibp.domain.notice;

import java.util.regex.Pattern;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;

/** Where somebody gets mail (RFC 5321), as far as every mail server understands it. */
public record MailAddress(String value) {

    /** RFC 5321, section 4.5.3.1.3, without the brackets. */
    public static final int LONGEST = 254;

    private static final Pattern SYNTAX =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    /** @throws Refused when it is none */
    public MailAddress {
        value = Text.line("address", value);
        if (value.isEmpty()) {
            throw Refused.because("address", "MAIL_ADDRESS_REQUIRED");
        }
        if (value.length() > LONGEST
                || value.indexOf('@') > 64
                || !SYNTAX.matcher(value).matches()) {
            throw Refused.because("address", "NO_MAIL_ADDRESS");
        }
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "MailAddress";
    }
}
