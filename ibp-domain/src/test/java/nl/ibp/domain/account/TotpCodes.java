package nl.ibp.domain.account;

import java.time.Instant;

/** What a telephone shows. */
public final class TotpCodes {

    private TotpCodes() {}

    public static String at(byte[] secret, Instant moment) {
        return new Totp(secret).code(Totp.stepAt(moment));
    }
}
