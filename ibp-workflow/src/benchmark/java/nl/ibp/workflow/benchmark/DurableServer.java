package nl.ibp.workflow.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL that writes to disk what it was told, as in production, and counts the statements it was asked. */
public final class DurableServer implements AutoCloseable {

    /** Whether every statement is told, and what triggers do besides. */
    static final boolean TELLS = Boolean.getBoolean("ibp.statements");

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    /** How often a database was asked something, and how long it was busy with it. */
    record Asked(long statements, double millis) {

        Asked since(Asked before) {
            return new Asked(statements - before.statements, millis - before.millis);
        }
    }

    public DurableServer() throws IOException {
        server = asInProduction()
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track", TELLS ? "all" : "top")
                .setServerConfig("pg_stat_statements.track_planning", "on")
                .start();
        server().execute("create extension pg_stat_statements");
    }

    /** With the settings of the one that comes with the product. */
    static EmbeddedPostgres.Builder asInProduction() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("jit", "off")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    /** An empty one. */
    public void makeDatabase(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("create database " + name);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    public String user() {
        return USER;
    }

    /** For an application on that database, which runs no timer by itself. */
    public ApplicationContextInitializer<ConfigurableApplicationContext> database(String name) {
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", url(name),
                "spring.datasource.username", USER,
                "spring.datasource.password", "",
                "spring.datasource.hikari.maximum-pool-size", "20",
                "spring.flyway.baseline-on-migrate", "true",
                "spring.flyway.baseline-version", "0",
                "camunda.bpm.generate-unique-process-engine-name", "true",
                "camunda.bpm.metrics.enabled", "false",
                "camunda.bpm.job-execution.enabled", "false");
        return context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("durableServer", properties));
    }

    Asked asked(String database) {
        return server().queryForObject(
                        """
                        select coalesce(sum(calls), 0), coalesce(sum(total_plan_time + total_exec_time), 0)
                        from pg_stat_statements where toplevel and dbid = (select oid from pg_database where datname = ?)""",
                        (row, number) -> new Asked(row.getLong(1), row.getDouble(2)),
                        database);
    }

    /** What it was asked most, and what took it longest, a line each. */
    void tellStatements(String database, int instances) {
        server().query(
                        """
                        select round(calls * 1.0 / ?, 1) as often, round((total_exec_time / ?)::numeric, 2) as millis,
                            round((total_plan_time / ?)::numeric, 2) as planning, regexp_replace(query, '\\s+', ' ', 'g') as what
                        from pg_stat_statements
                        where dbid = (select oid from pg_database where datname = ?)
                        order by total_exec_time + total_plan_time desc limit 60""",
                        row -> {
                            System.out.printf(
                                    "Statement: %s | %6.1f times | %7.2f ms | %6.2f ms planning | %.500s%n",
                                    database,
                                    row.getDouble("often"),
                                    row.getDouble("millis"),
                                    row.getDouble("planning"),
                                    row.getString("what"));
                        },
                        instances,
                        instances,
                        instances,
                        database);
    }

    public JdbcTemplate sql(String database) {
        return new JdbcTemplate(server.getDatabase(USER, database));
    }

    private JdbcTemplate server() {
        return new JdbcTemplate(server.getPostgresDatabase());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
