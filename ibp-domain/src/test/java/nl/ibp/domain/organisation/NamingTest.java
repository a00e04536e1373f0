package nl.ibp.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    @ParameterizedTest
    @ValueSource(strings = {"ipo-bureau", "aac-energie-noord-brabant", "gs-drenthe", "manager"})
    void takesNamesOfLowerCaseWords(String name) {
        assertThat(new SeatId(name)).hasToString(name);
        assertThat(new BodyId(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IPO", "gs drenthe", "gs--drenthe", "-gs", "gs-", "gs;drop", "../gs", "gs-fryslân"})
    void rejectsOtherNames(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatId(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyId(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pv2", "pv2x", "PV22", "pv222", "gm22"})
    void rejectsOtherCodesThanThoseOfProvinces(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProvinceCode(code));
    }
}
