package nl.ibp.workflow.mail;

import java.time.Instant;
import java.util.Map;
import nl.ibp.workflow.mail.MailTest.MovingClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server of its own that empties the outbox once and waits to be killed. Arguments: address of the database, user, port
 * of the mail server, moment.
 */
final class KilledSender {

    private KilledSender() {}

    public static void main(String[] arguments) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", arguments[0],
                "spring.datasource.username", arguments[1],
                "spring.datasource.password", "",
                "spring.flyway.enabled", "false",
                "spring.main.lazy-initialization", "true",
                "spring.main.banner-mode", "off",
                "ibp.mail.host", "127.0.0.1",
                "ibp.mail.port", arguments[2],
                "ibp.mail.security", "none",
                "ibp.mail.from", "ibp@ibp.example");
        ConfigurableApplicationContext context = new SpringApplicationBuilder(MailTest.Context.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
        context.getBean(MovingClock.class).moveTo(Instant.parse(arguments[3]));
        context.getBean(EmptyingOutbox.class).empty();
        Thread.sleep(Long.MAX_VALUE);
    }
}
