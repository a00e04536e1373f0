package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "10.240.0.0/14, 10.240.0.1, 10.243.255.254, 10.239.255.255, 10.244.0.0",
        "172.16.0.0/12, 172.16.0.0, 172.31.255.255, 172.15.0.1, 172.32.0.1",
        "10.8.16.0/20, 10.8.16.1, 10.8.31.255, 10.8.15.255, 10.8.32.0",
        "10.0.3.6/31, 10.0.3.6, 10.0.3.7, 10.0.3.5, 10.0.3.8",
        "10.0.3.130/25, 10.0.3.128, 10.0.3.255, 10.0.3.127, 10.0.4.128",
        "128.0.0.0/1, 128.0.0.0, 255.255.255.255, 127.255.255.255, 0.0.0.0"
    })
    void believesNetworksOfAnySize(String network, String first, String last, String before, String after) {
        assertThat(pattern(network).asMatchPredicate()).accepts(first, last).rejects(before, after);
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
    @ValueSource(
            strings = {
                "proxy.example.nl",
                "10.0.0.300",
                "10.0.0.0/0",
                "10.0.0.0/33",
                "10.0.0.0/",
                ".*",
                "10.0.0.1,",
                "10.0.0.1 10.0.0.2"
            })
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
