package nl.ibp.workflow.event;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.workflow.SealedTexts;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.AdministratorSeat;
import nl.ibp.workflow.organisation.DemoMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * A server of its own that tells other systems until it is killed. Arguments: address of the database, user, port of the
 * receiver, minutes by which its clock is ahead.
 */
final class KilledTeller {

    private KilledTeller() {}

    // Without @Configuration, so that tests which scan for components do not come across it.
    @ComponentScan({"nl.ibp.workflow.store", "nl.ibp.workflow.event"})
    @Import({AdministratorSeat.class, DossierAccess.class, SealedTexts.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class Context {

        @Bean
        Clock clock(@Value("${test.minutes}") long minutes) {
            return Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes));
        }

        @Bean
        Actors actors() {
            Actors actors = mock(Actors.class);
            when(actors.of(any())).thenReturn(Telling.ADMINISTRATOR);
            return actors;
        }

        @Bean
        DemoMode demoMode() {
            return new DemoMode(false);
        }

        @Bean
        WorkingCalendar workingCalendar() {
            return new WorkingCalendar(day -> false, List::of);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url",
                arguments[0],
                "spring.datasource.username",
                arguments[1],
                "spring.datasource.password",
                "",
                "spring.main.lazy-initialization",
                "true",
                "spring.main.banner-mode",
                "off",
                "ibp.webhook.hosts",
                "127.0.0.1:" + arguments[2],
                "ibp.secret-key",
                Telling.KEY,
                "test.minutes",
                arguments[3]);
        new SpringApplicationBuilder(Context.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run()
                .getBean(EventRounds.class)
                .start();
        Thread.sleep(Long.MAX_VALUE);
    }
}
