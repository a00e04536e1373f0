package nl.ibp.workflow.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.ibp.workflow.path.PathTest;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A PostgreSQL with the settings of the one that comes with the product, and nothing tuned. What was filled in once is
 * there at the next run, in the folder {@code ibp.benchmark.data}.
 */
final class BenchmarkServer implements AutoCloseable {

    private final EmbeddedPostgres server;

    private BenchmarkServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static BenchmarkServer start() throws IOException {
        Path data = Path.of(System.getProperty("ibp.benchmark.data", "target/benchmark-data"))
                .toAbsolutePath();
        return new BenchmarkServer(DurableServer.asInProduction()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start());
    }

    /** All use cases and the engine, on the database of so many pieces of work. */
    ConfigurableApplicationContext application(int size) throws SQLException {
        return application("ibp_" + size);
    }

    /** The same, on a database of this name. */
    ConfigurableApplicationContext application(String database) throws SQLException {
        JdbcTemplate sql = new JdbcTemplate(server.getPostgresDatabase());
        if (sql.queryForList("select from pg_database where datname = ?", database).isEmpty()) {
            sql.execute("create database " + database);
        }
        return new SpringApplicationBuilder(PathTest.Context.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.datasource.url=" + server.getJdbcUrl("postgres", database),
                        "spring.datasource.username=postgres",
                        "spring.flyway.baseline-on-migrate=true",
                        "spring.flyway.baseline-version=0",
                        "camunda.bpm.generate-unique-process-engine-name=true",
                        "camunda.bpm.job-execution.enabled=false",
                        "camunda.bpm.metrics.enabled=false")
                .run();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
