package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProxiesTest {

    @Test
    void believesTheAddressesThatAreNamedAndNoOther() {
        Pattern proxies = pattern("10.0.3.7, 192.168.1.0/24,10.244.0.0/16");

        assertThat(proxies.asMatchPredicate())
                .accepts("10.0.3.7", "192.168.1.1", "192.168.1.254", "10.244.0.1", "10.244.255.9")
                .rejects("10.0.3.70", "110.0.3.7", "192.168.2.1", "10.245.0.1", "10x0.3.7", "127.0.0.1");
    }

    @Test
    void knowsAddressesOfTheSixthVersionAsTheWebServerWritesThem() {
        assertThat(pattern("::1").asMatchPredicate()).accepts("0:0:0:0:0:0:0:1").rejects("0:0:0:0:0:0:0:2");
    }

    @Test
    void believesNobodyWhereNoneIsNamed() {
        assertThat(Proxies.of(new MockEnvironment())).isEmpty();
        assertThat(Proxies.of(new MockEnvironment().withProperty("ibp.proxies", " ")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.nl", "10.0.0.300", "10.0.0.0/12", ".*", "10.0.0.1,", "10.0.0.1 10.0.0.2"})
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> pattern(text))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("IBP_PROXIES");
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(Proxies.of(new MockEnvironment().withProperty("ibp.proxies", text))
                .orElseThrow()
                .pattern());
    }
}
