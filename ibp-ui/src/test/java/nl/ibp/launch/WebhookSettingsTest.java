package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class WebhookSettingsTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ibp.webhook.hosts | zaken.example.nl, keten.example.nl:8443,localhost:9000,[::1]:9000",
                "ibp.webhook.hosts | ''",
                "ibp.event.source | urn:nld:oin:00000001234567890000:systeem:ibp",
                "ibp.event.source | urn:nld:gemeente-Bergen%20%28L%29.burgerzakensysteem"
            })
    void takesWhatCanBeUsed(String name, String value) {
        environment.withProperty(name, value).withProperty("ibp.secret-key", KEY);

        assertThatCode(() -> WebhookSettings.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ibp.webhook.hosts, https://zaken.example.nl, IBP_WEBHOOK_HOSTS",
        "ibp.webhook.hosts, *.example.nl, IBP_WEBHOOK_HOSTS",
        "ibp.webhook.hosts, zaken.example.nl/pad, IBP_WEBHOOK_HOSTS",
        "ibp.event.source, https://ibp.example.nl, IBP_EVENT_SOURCE",
        "ibp.secret-key, kort, IBP_SECRET_KEY",
        "ibp.secret-key, AAAA, IBP_SECRET_KEY"
    })
    void tellsWhichOneIsNotRight(String name, String value, String variable) {
        environment.withProperty(name, value);

        assertThatThrownBy(() -> WebhookSettings.check(environment))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining(variable)
                .hasMessageNotContaining(value);
    }

    @Test
    void makesAKeyOnceThatItsOwnerAloneReads(@TempDir Path home) throws Exception {
        String key = SecretKeyFile.in(home).read();

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(SecretKeyFile.in(home).read()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secret-key"))))
                .isEqualTo("rw-------");
    }
}
