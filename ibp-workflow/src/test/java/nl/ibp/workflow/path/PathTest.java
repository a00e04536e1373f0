package nl.ibp.workflow.path;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.mail.MailContent;
import nl.ibp.workflow.mail.MailTexts;
import nl.ibp.workflow.mail.MailTexts.MailText;
import nl.ibp.workflow.organisation.PasswordHashing;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * All use cases on the real engine and the real database, one context for all tests. Each test begins on Monday 4 May
 * 2026; timers run when a test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PathTest.Context.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        // The database is gone before a hook would close the context, and nothing in it needs closing.
        properties = {
            "spring.main.register-shutdown-hook=false",
            "spring.main.banner-mode=off",
            "camunda.bpm.metrics.enabled=false"
        })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@ExtendWith(PathTest.FreshStart.class)
public @interface PathTest {

    // Without @Configuration, so that applications which scan for components do not come across it.
    @EnableAutoConfiguration
    @ComponentScan(basePackages = "nl.ibp.workflow")
    class Context {

        @Bean
        PathDriver pathDriver(BeanFactory beans) {
            return new PathDriver(beans);
        }

        @Bean
        Mishap mishap() {
            return new Mishap();
        }

        /** Quick, and of no use to anybody. */
        @Bean
        PasswordHashing passwordHashing() {
            return new PasswordHashing() {

                @Override
                public String hash(String password) {
                    return "{test}" + password.hashCode();
                }

                @Override
                public boolean isOf(String password, String hash) {
                    return hash.equals(hash(password));
                }
            };
        }

        /** What is told, without words around it; the words are the screens'. */
        @Bean
        MailTexts mailTexts() {
            return (content, language) -> new MailText(
                    content.getClass().getSimpleName(),
                    content instanceof MailContent.Confirmation asked
                            ? asked.key().value()
                            : content.toString());
        }
    }

    /** Puts the clock on the same moment before each test, which looks at its own dossiers alone. */
    class FreshStart implements BeforeEachCallback, AfterAllCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            time(context).travelTo(Fixtures.NOW);
            SpringExtension.getApplicationContext(context)
                    .getBean(PathDriver.class)
                    .forgetWhatWasBegun();
        }

        @Override
        public void afterAll(ExtensionContext context) {
            time(context).returnToNow();
        }

        private static SimulatedTime time(ExtensionContext context) {
            return SpringExtension.getApplicationContext(context).getBean(SimulatedTime.class);
        }
    }
}
