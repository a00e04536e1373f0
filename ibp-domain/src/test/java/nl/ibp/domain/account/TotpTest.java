package nl.ibp.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Totp TOTP = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B, of which the last six digits are ours. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(TOTP.code(Totp.stepAt(Instant.ofEpochSecond(second)))).isEqualTo(code.substring(2));
    }

    @ParameterizedTest
    @CsvSource({"-31, true", "-30, true", "0, true", "30, true", "60, false", "-90, false"})
    void takesTheStepBeforeAndTheOneAfter(long seconds, boolean isTaken) {
        String code = TOTP.code(Totp.stepAt(NOW.plusSeconds(seconds)));

        assertThat(TOTP.stepOf(code, NOW, -1).isPresent()).isEqualTo(isTaken);
    }

    @Test
    void countsACodeOnceAndNoneBeforeIt() {
        String earlier = TOTP.code(Totp.stepAt(NOW) - 1);
        String present = TOTP.code(Totp.stepAt(NOW));
        long counted = TOTP.stepOf(present, NOW, -1).orElseThrow();

        assertThat(TOTP.stepOf(present, NOW, counted)).isEmpty();
        assertThat(TOTP.stepOf(earlier, NOW, counted)).isEmpty();
        assertThat(TOTP.stepOf(TOTP.code(counted + 1), NOW, counted)).hasValue(counted + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "abcdef", "81804", "0081804", "' 081804'"})
    void takesNothingThatIsNoCode(String typed) {
        assertThat(TOTP.stepOf(typed, NOW, -1)).isEmpty();
    }

    /** RFC 4648, section 10, where nothing is filled up. */
    @ParameterizedTest
    @CsvSource({"'', ''", "fooba, MZXW6YTB", "foobafooba, MZXW6YTBMZXW6YTB"})
    void writesSecretsInLettersOfTheStandard(String bytes, String text) {
        assertThat(Base32.write(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
