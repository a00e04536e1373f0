package nl.ibp.workflow.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ibp.domain.account.Base32;

/** Codes for who loses the telephone, each of use once. Nobody can guess one, so a plain hash is all that is kept. */
final class RecoveryCodes {

    static final int COUNT = 10;

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> make() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    private static String one() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.write(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }

    static List<String> hashes(String username, List<String> codes) {
        return codes.stream().map(code -> hash(username, code)).toList();
    }

    /** Of what somebody typed, in whichever way. */
    static String hash(String username, String typed) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((username + ":" + code).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }
}
