package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ReadyLineTest {

    @Test
    void namesAddressForThisMachine() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("local.server.port", "8081");

        assertThat(ReadyLine.text(environment, Duration.ofMillis(7900)))
                .isEqualTo("IBP staat klaar op http://localhost:8081 (gestart in 7,9 s)");
    }
}
