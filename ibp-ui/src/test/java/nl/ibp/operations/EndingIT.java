package nl.ibp.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ibp.launch.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A start is broken off when somebody asks for that, and goes on the next time. */
@Operations
class EndingIT {

    private static final Logger log = LoggerFactory.getLogger(EndingIT.class);

    private static final Pattern MADE = Pattern.compile("Demonstratie: (\\d+) van (\\d+) voorstellen gemaakt");

    @TempDir
    Path home;

    @Test
    void breaksOffMakingTheDemonstrationAndGoesOnWithIt() throws Exception {
        int missing = breakOff();

        assertThat(breakOff()).isLessThan(missing);
    }

    /** @return how many there were to make */
    private int breakOff() throws Exception {
        try (Node node = Node.start(
                Node.JAR,
                FreePort.find(),
                Map.of("IBP_HOME", home.toString(), "IBP_DEMO", "true", "IBP_DEMO_ARCHIVE", "false"))) {
            await().atMost(Duration.ofMinutes(4))
                    .until(() -> MADE.matcher(node.said()).find());

            Duration took = node.end();

            log.info("Ending: a start that makes the demonstration ended after {} ms", took.toMillis());
            assertThat(took).isLessThan(Duration.ofSeconds(10));
            assertThat(node.said())
                    .contains("het is gestopt voordat het klaar was")
                    .doesNotContain("IBP staat klaar");
            Matcher made = MADE.matcher(node.said());
            assertThat(made.find()).isTrue();
            return Integer.parseInt(made.group(2));
        }
    }
}
