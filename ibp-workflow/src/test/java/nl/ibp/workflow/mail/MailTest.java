package nl.ibp.workflow.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.mail.MailTexts.MailText;
import nl.ibp.workflow.operations.Observing;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.AdministratorSeat;
import nl.ibp.workflow.organisation.DemoMode;
import nl.ibp.workflow.organisation.SignOn;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Mail on a real database, without the engine and at the moment that a test says. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(classes = MailTest.Context.class, initializers = TestDatabase.Initializer.class)
@interface MailTest {

    // Without @Configuration, so that tests which scan for components do not come across it.
    @ComponentScan({"nl.ibp.workflow.store", "nl.ibp.workflow.mail"})
    @Import({Actors.class, AdministratorSeat.class, Observing.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    class Context {

        @Bean
        DemoMode demoMode() {
            return new DemoMode(false);
        }

        @Bean
        SignOn signOn() {
            return new SignOn("");
        }

        @Bean
        WorkingCalendar workingCalendar() {
            return new WorkingCalendar(day -> false, List::of);
        }

        @Bean
        MovingClock clock() {
            return new MovingClock();
        }

        @Bean
        MailTexts mailTexts() {
            return (content, language) -> new MailText("Onderwerp – é", content + "\n");
        }
    }

    /** Stands still until it is moved. */
    class MovingClock extends Clock {

        private volatile Instant now = Fixtures.NOW;

        void moveTo(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
