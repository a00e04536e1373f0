package nl.ibp.launch;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Says where the browser must go, as the last line of the start. */
public final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger log = LoggerFactory.getLogger("nl.ibp.IBP");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Duration sinceStart =
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        log.info(text(event.getApplicationContext().getEnvironment(), sinceStart));
    }

    static String text(Environment environment, Duration sinceStart) {
        String address = environment.getProperty("server.address", "127.0.0.1");
        String host = address.equals("127.0.0.1") || address.equals("0.0.0.0") ? "localhost" : address;
        String port = environment.getProperty("local.server.port", "8080");
        double seconds = sinceStart.toMillis() / 1000.0;
        return String.format(
                Locale.forLanguageTag("nl"),
                "IBP staat klaar op http://%s:%s (gestart in %.1f s)",
                host,
                port,
                seconds);
    }
}
