package nl.ibp.workflow;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * One real PostgreSQL for all tests of a JVM, started when first asked for; every call gives a database of its own.
 *
 * <p>Spring tests: {@code @ContextConfiguration(initializers = TestDatabase.Initializer.class)}. Tests with the same
 * configuration share the context, and with it the database.
 */
public final class TestDatabase {

    private static final String USER = "postgres";
    private static final String TEMPLATE = "ibp_template";
    private static final AtomicInteger made = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** With our tables and the engine's, empty. */
    public static TestDatabase fresh() {
        return copyOf(Filled.TEMPLATE_NAME);
    }

    /** Without any table. */
    public static TestDatabase blank() {
        return copyOf("template1");
    }

    /** Another one with all that is in this, which nobody may be connected to. */
    public TestDatabase copy() {
        return copyOf(name);
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(Server.INSTANCE.getPort(), name);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return "";
    }

    public DataSource dataSource() {
        return Server.INSTANCE.getDatabase(USER, name);
    }

    private static TestDatabase copyOf(String template) {
        String name = "ibp_" + made.incrementAndGet();
        create(name, template);
        return new TestDatabase(name);
    }

    private static synchronized void create(String name, String template) {
        try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("create database %s template %s".formatted(name, template));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database " + name, e);
        }
    }

    /** Gives a Spring test its database, and an engine that can live beside others and runs no job by itself. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = fresh();
            Map<String, Object> properties = Map.of(
                    "spring.datasource.url",
                    database.url(),
                    "spring.datasource.username",
                    database.user(),
                    "spring.datasource.password",
                    database.password(),
                    "camunda.bpm.generate-unique-process-engine-name",
                    "true",
                    "camunda.bpm.job-execution.enabled",
                    "false",
                    "ibp.secret-key",
                    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", properties));
        }
    }

    /** Durability is of no use here, and costs time. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("jit", "off")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The database for the tests did not start", e);
            }
        }
    }

    /** Made once; copying a database is ten times as fast as making the tables again. */
    private static final class Filled {

        static final String TEMPLATE_NAME = fill();

        private static String fill() {
            create(TEMPLATE, "template1");
            DataSource template = Server.INSTANCE.getDatabase(USER, TEMPLATE);
            Flyway.configure().dataSource(template).load().migrate();
            new ResourceDatabasePopulator(engineTables()).execute(template);
            return TEMPLATE;
        }

        /** The engine's own scripts, in the order it runs them. */
        private static Resource[] engineTables() {
            return Stream.of(
                            "engine",
                            "history",
                            "identity",
                            "case.engine",
                            "case.history",
                            "decision.engine",
                            "decision.history")
                    .map("org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql"::formatted)
                    .map(ClassPathResource::new)
                    .toArray(Resource[]::new);
        }
    }
}
