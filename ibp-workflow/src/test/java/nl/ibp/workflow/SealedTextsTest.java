package nl.ibp.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealedTextsTest {

    private final SealedTexts seal = new SealedTexts(key(1));

    @Test
    void opensWhatItSealed() {
        String sealed = seal.seal("geheim é", "abonnement-1");

        assertThat(sealed).doesNotContain("geheim").isNotEqualTo(seal.seal("geheim é", "abonnement-1"));
        assertThat(seal.open(sealed, "abonnement-1")).isEqualTo("geheim é");
    }

    @Test
    void opensNothingForAnother() {
        String sealed = seal.seal("geheim", "abonnement-1");

        assertThatThrownBy(() -> seal.open(sealed, "abonnement-2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SealedTexts(key(2)).open(sealed, "abonnement-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void isOffWithoutAKey() {
        assertThat(new SealedTexts(" ").isOn()).isFalse();
        assertThat(seal.isOn()).isTrue();
    }

    @Test
    void opensNothingWithoutAKey() {
        String sealed = seal.seal("geheim", "abonnement-1");

        assertThatThrownBy(() -> new SealedTexts("").open(sealed, "abonnement-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no key");
    }

    private static String key(int filling) {
        byte[] key = new byte[32];
        key[0] = (byte) filling;
        return Base64.getEncoder().encodeToString(key);
    }
}
