package nl.ibp.journey;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import nl.ibp.IbpApplication;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.signon.FakeProvider;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.demonstration.MakingPast;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.path.PathDriver;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.WebApplicationContext;

/** The whole application, started at most twice in a JVM: with the demonstration portfolio, and without. */
final class Application {

    private static final class Empty {
        static final Application INSTANCE = start(false);
    }

    private static final class Filled {
        static final Application INSTANCE = start(true);
    }

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ConfigurableApplicationContext context;

    private Application(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Application empty() {
        return Empty.INSTANCE;
    }

    static Application withPortfolio() {
        return Filled.INSTANCE;
    }

    /** One with the examples of the past too, all of them there; whoever starts it closes it. */
    static Application withArchive() {
        Application application = start(true, true, new TestDatabase.Initializer());
        if (!application.bean(MakingPast.class).awaitEnd(PATIENCE)) {
            throw new IllegalStateException("The past is not made after " + PATIENCE);
        }
        return application;
    }

    /** One where people sign in by an organisation too, which whoever starts it closes. */
    static Application withSignOn() {
        return start(false, false, context -> {
            new TestDatabase.Initializer().initialize(context);
            new FakeProvider.Initializer().initialize(context);
        });
    }

    /**
     * The same with a provider of one's own choice.
     *
     * @param settings of the provider and of where people come in
     */
    static Application withSignOn(String... settings) {
        return start(false, false, context -> {
            new TestDatabase.Initializer().initialize(context);
            TestPropertyValues.of(settings).applyTo(context);
        });
    }

    private static Application start(boolean withPortfolio) {
        return start(withPortfolio, false, new TestDatabase.Initializer());
    }

    /** A second one on the database of this one, which whoever starts it closes. */
    Application anotherNode(String... settings) {
        return start(false, false, node -> {
            node.getEnvironment()
                    .getPropertySources()
                    .addFirst(Objects.requireNonNull(
                            context.getEnvironment().getPropertySources().get("testDatabase")));
            TestPropertyValues.of(settings).applyTo(node);
        });
    }

    void close() {
        context.close();
    }

    private static Application start(
            boolean withPortfolio,
            boolean withArchive,
            ApplicationContextInitializer<ConfigurableApplicationContext> database) {
        return new Application(new SpringApplicationBuilder(IbpApplication.class)
                .initializers(database)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        // Browsers keep a connection open, and a graceful end would wait for them.
                        "--server.shutdown=immediate",
                        "--ibp.demo=true",
                        "--ibp.demo.portfolio=" + withPortfolio,
                        "--ibp.demo.archive=" + withArchive,
                        "--ibp.mail.host=127.0.0.1",
                        "--ibp.mail.port=" + MailDrop.port(),
                        "--ibp.mail.security=none",
                        "--ibp.mail.from=ibp@ibp.example",
                        "--ibp.webhook.hosts=zaken.example.nl",
                        "--ibp.secret-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                        // Timers run when a journey lets time pass, and at no other moment.
                        "--ibp.jobs=false"));
    }

    String address() {
        return "http://127.0.0.1:%d/"
                .formatted(
                        ((WebServerApplicationContext) context).getWebServer().getPort());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    BeanFactory beans() {
        return context;
    }

    /** Brings dossiers along the path without the browser, where the browser is not what is tested. */
    PathDriver paths() {
        return new PathDriver(context);
    }

    /**
     * A second person at a seat, with an account of their own.
     *
     * @return the account's name
     */
    String addColleague(String seat) {
        Account colleague = new Account(
                "collega-" + seat, bean(PasswordEncoder.class).encode("demo"), new PersonId("collega-" + seat));
        if (bean(Accounts.class).find(colleague.username()).isEmpty()) {
            bean(Appointments.class)
                    .add(
                            new nl.ibp.domain.organisation.Person(colleague.person(), "Collega " + seat),
                            new Appointment(new SeatId(seat), colleague.person(), LocalDate.of(2018, 2, 14), null));
            bean(Accounts.class).add(colleague);
        }
        return colleague.username();
    }

    /** Everybody has done nothing for too long. */
    void expireSessions() {
        TomcatWebServer server = (TomcatWebServer) ((WebServerApplicationContext) context).getWebServer();
        for (Container child : server.getTomcat().getHost().findChildren()) {
            for (Session session : ((Context) child).getManager().findSessions()) {
                session.expire();
            }
        }
    }

    /** Addresses of all pages, with the names of what varies in them: {@code voorstellen/:id}. */
    List<String> pages() {
        VaadinServletContext servlet = new VaadinServletContext(((WebApplicationContext) context).getServletContext());
        return ApplicationRouteRegistry.getInstance(servlet).getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .sorted()
                .toList();
    }

    SimulatedTime time() {
        return bean(SimulatedTime.class);
    }
}
