package nl.ibp.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredictablePasswordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord1234",
                "Wachtwoord!2026",
                "Welkom2026!!!!",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "123456789012",
                "qwertyuiop123",
                "poiuytrewq!!",
                "abcdefghijkl",
                "Zomer2026Zomer",
                "IBP-provincie-2026",
                "jan.devries.2026",
                "DeVriesDeVries1",
                "griffier123456",
                "!!!!!!!!!!!!!!!!"
            })
    void isWhatEverybodyWouldTry(String password) {
        assertThat(PredictablePassword.is(password, "jan.devries", "Jan de Vries, griffier"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een lange zin als wachtwoord",
                "fiets paard lamp",
                "Kx7!pQ2#vLm9",
                "drie koeien bij de griffier",
                "ĝardeno kun ŝtonoj"
            })
    void isNotWhatIsOnesOwn(String password) {
        assertThat(PredictablePassword.is(password, "jan.devries", "Jan de Vries, griffier"))
                .isFalse();
    }
}
