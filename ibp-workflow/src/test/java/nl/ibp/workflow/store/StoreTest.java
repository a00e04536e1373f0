package nl.ibp.workflow.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.workflow.TestDatabase;
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
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The store alone on a real database: no engine, no use cases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(classes = StoreTest.Context.class, initializers = TestDatabase.Initializer.class)
@interface StoreTest {

    // Without @Configuration, so that tests which scan for components do not come across it.
    @ComponentScan("nl.ibp.workflow.store")
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

        /** Without holidays, so that tests need not look them up. */
        @Bean
        WorkingCalendar workingCalendar() {
            return new WorkingCalendar(day -> false, List::of);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Examples.NOW.plusSeconds(3600), ZoneOffset.UTC);
        }
    }
}
