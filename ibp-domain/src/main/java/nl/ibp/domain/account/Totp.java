package nl.ibp.domain.account;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Codes that a telephone and we work out of one secret and the time (RFC 6238 over RFC 4226: HMAC-SHA-1, thirty seconds,
 * six digits), since that is what every program for it knows.
 */
public final class Totp {

    public static final int DIGITS = 6;
    public static final int SECONDS = 30;

    private static final int BLOCK = 64;
    private static final int MODULUS = 1_000_000;
    /** Clocks differ, and typing takes a while. */
    private static final int STEPS_AROUND = 1;

    private final byte[] secret;

    public Totp(byte[] secret) {
        if (secret.length == 0 || secret.length > BLOCK) {
            throw new IllegalArgumentException("Not a secret of codes");
        }
        this.secret = secret.clone();
    }

    /**
     * Which step a code is of, among those that count now. A step counts once, so that who looks over a shoulder comes too
     * late.
     *
     * @param counted the last one that counted; -1 when none did
     */
    public OptionalLong stepOf(String code, Instant now, long counted) {
        long present = stepAt(now);
        return LongStream.rangeClosed(present - STEPS_AROUND, present + STEPS_AROUND)
                .filter(step -> step > counted && code(step).equals(code))
                .findFirst();
    }

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    String code(long step) {
        byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format("%06d", number % MODULUS);
    }

    /** RFC 2104. */
    private byte[] hmac(byte[] message) {
        MessageDigest digest = sha1();
        digest.update(padded(0x36));
        byte[] inner = digest.digest(message);
        digest.update(padded(0x5c));
        return digest.digest(inner);
    }

    private byte[] padded(int with) {
        byte[] block = new byte[BLOCK];
        System.arraycopy(secret, 0, block, 0, secret.length);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) with;
        }
        return block;
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }
}
