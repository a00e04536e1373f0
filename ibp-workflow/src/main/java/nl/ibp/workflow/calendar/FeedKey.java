package nl.ibp.workflow.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What tells the address of one person's calendar from all others. Whoever knows it reads that calendar without signing
 * in, since programs that keep calendars cannot; so it is as long as cannot be guessed, and kept nowhere.
 */
public record FeedKey(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, in characters that an address can hold. */
    static FeedKey create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256, lower-case hexadecimal. It needs no salt: nobody tries 2^256 keys, as one would try passwords. */
    String hash() {
        return HexFormat.of().formatHex(sha256().digest(value.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "FeedKey";
    }
}
