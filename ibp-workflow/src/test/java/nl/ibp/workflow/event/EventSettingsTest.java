package nl.ibp.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSettingsTest {

    private final EventSettings settings = new EventSettings(
            Set.of(
                    "zaken.example.nl",
                    "vast.example.nl:443",
                    "keten.example.nl:8443",
                    "localhost:9000",
                    "127.0.0.1:80",
                    "[::1]"),
            "urn:nld:test",
            Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://zaken.example.nl",
                "https://zaken.example.nl:443/ibp/gebeurtenissen",
                "https://ZAKEN.example.nl/",
                "https://vast.example.nl/ibp",
                "https://vast.example.nl:443/ibp",
                "https://keten.example.nl:8443/",
                "http://127.0.0.1/",
                "https://[::1]/",
                "http://localhost:9000/",
                "https://localhost:9000/"
            })
    void allowsWhatWasNamed(String address) {
        assertThat(settings.allows(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://zaken.example.nl",
                "https://zaken.example.nl:8443",
                "https://keten.example.nl",
                "https://vast.example.nl:8443",
                "https://127.0.0.1/",
                "http://[::1]/",
                "https://zaken.example.nl.elders.nl",
                "https://elders.nl/zaken.example.nl",
                "https://zaken.example.nl@elders.nl",
                "https://naam:woord@zaken.example.nl",
                "https://zaken.example.nl?sleutel=geheim",
                "http://localhost:9001/",
                "ftp://localhost:9000/",
                "file:///etc/passwd",
                "mailto:zaken.example.nl"
            })
    void allowsNothingElse(String address) {
        assertThat(settings.allows(URI.create(address))).isFalse();
    }
}
