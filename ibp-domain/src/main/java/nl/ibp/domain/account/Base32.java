package nl.ibp.domain.account;

/** Bytes in letters that people can type over (RFC 4648, section 6). */
public final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** @param bytes a multiple of five of them, so that nothing has to be filled up */
    public static String write(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException("Not a multiple of five bytes");
        }
        StringBuilder text = new StringBuilder();
        long group = 0;
        for (int i = 0; i < bytes.length; i++) {
            group = group << Byte.SIZE | bytes[i] & 0xff;
            if (i % BITS == BITS - 1) {
                for (int shift = BITS * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
                    text.append(LETTERS.charAt((int) (group >>> shift) & 0x1f));
                }
                group = 0;
            }
        }
        return text.toString();
    }
}
