package nl.ibp.workflow.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import nl.ibp.domain.account.Base32;
import nl.ibp.domain.account.Totp;

/**
 * A secret that is made and not in use yet, since nobody knows whether the telephone took it.
 *
 * @param bytes it, as codes are made of it
 * @param username whose codes they will be
 */
public record NewSecret(byte[] bytes, String username) {

    private static final int BYTES = 20;
    private static final int LETTERS_TOGETHER = 4;
    private static final String ISSUER = "IBP";
    private static final SecureRandom RANDOM = new SecureRandom();

    static NewSecret of(String username) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new NewSecret(bytes, username);
    }

    /** To be typed over. */
    public String letters() {
        return Base32.write(bytes).replaceAll("(.{" + LETTERS_TOGETHER + "})(?!$)", "$1 ");
    }

    /** As programs read it out of a picture. */
    public String address() {
        String name = URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(ISSUER, name, Base32.write(bytes), ISSUER, Totp.DIGITS, Totp.SECONDS);
    }

    @Override
    public String toString() {
        return "NewSecret[" + username + "]";
    }
}
