package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class LaunchFailureReporterTest {

    @Test
    void findsReasonBehindOtherFailures() {
        Throwable failure = new IllegalStateException("outer", LaunchFailure.portTaken(8080));

        assertThat(LaunchFailureReporter.explain(failure))
                .hasValueSatisfying(line -> assertThat(line).contains("poort 8080", "IBP_PORT=8081"));
    }

    @Test
    void explainsPortTakenAtTheLastMoment() {
        assertThat(LaunchFailureReporter.explain(new PortInUseException(8080)))
                .hasValueSatisfying(line -> assertThat(line).contains("poort 8080 is al in gebruik"));
    }

    @Test
    void leavesUnexpectedFailuresToSpring() {
        assertThat(LaunchFailureReporter.explain(new IllegalStateException("broken")))
                .isEmpty();
    }

    @Test
    void saysEverythingInOneLine() {
        assertThat(LaunchFailure.portTaken(65535))
                .message()
                .doesNotContain("\n")
                .contains("IBP_PORT=8080");
    }
}
