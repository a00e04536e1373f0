package nl.ibp.workflow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets of others in the database so that the database alone does not give them away: sealed with a key that is
 * kept elsewhere (AES-GCM).
 */
@Component
public class SealedTexts {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int START = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    /** @param key 32 bytes in Base64; blank where there is none, and then nothing is sealed */
    public SealedTexts(@Value("${ibp.secret-key:}") String key) {
        this.key = Base64.getDecoder().decode(key.strip());
    }

    public boolean isOn() {
        return key.length > 0;
    }

    /** @param about what it belongs to; it can be opened for that alone */
    public String seal(String text, String about) {
        byte[] start = new byte[START];
        RANDOM.nextBytes(start);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, start, about, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(START + sealed.length)
                        .put(start)
                        .put(sealed)
                        .array());
    }

    public String open(String sealed, String about) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] start = new byte[START];
        bytes.get(start);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, start, about, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] start, String about, byte[] content) {
        if (!isOn()) {
            throw new IllegalStateException("There is no key to seal or open with what belongs to " + about);
        }
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, start));
            cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal or open with this key what belongs to " + about, e);
        }
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "SealedTexts";
    }
}
