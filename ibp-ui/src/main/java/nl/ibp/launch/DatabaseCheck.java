package nl.ibp.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Asks a database whether this IBP can work with it, before anything is changed in it. */
record DatabaseCheck(DatabaseAccess access) {

    private static final int OLDEST_MAJOR = 14;
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "fuzzystrmatch");
    private static final String MIGRATIONS = "classpath*:db/migration/V*__*.sql";

    /** @return whether a newer version of the product works with these data already, beside which this one may too */
    boolean require() {
        try (Connection connection = access.connect("ibp-check")) {
            requireMajor(connection);
            requireAllLetters(connection);
            for (String extension : EXTENSIONS) {
                requireExtension(connection, extension);
            }
            MigrationVersion known = newestKnown();
            requireReach(connection, known);
            return newestInstalled(connection)
                    .filter(version -> version.isNewerThan(known))
                    .isPresent();
        } catch (SQLException e) {
            throw explain(access.where(), e);
        }
    }

    private void requireMajor(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            throw LaunchFailure.database(
                    access.where(),
                    "is PostgreSQL %d; nodig is %d of nieuwer.".formatted(major, OLDEST_MAJOR),
                    "is PostgreSQL %d; %d or newer is needed.".formatted(major, OLDEST_MAJOR));
        }
    }

    private void requireAllLetters(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("show server_encoding")) {
            if (!setting.next() || !setting.getString(1).equals("UTF8")) {
                throw LaunchFailure.database(
                        access.where(),
                        "kan niet alle letters opslaan; nodig is een database met codering UTF8.",
                        "cannot store all letters; a database with encoding UTF8 is needed.");
            }
        }
    }

    /** It comes with PostgreSQL; some distributions have it in a package of its own. */
    private void requireExtension(Connection connection, String extension) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select from pg_available_extensions where name = '" + extension + "'")) {
            if (!found.next()) {
                throw LaunchFailure.database(
                        access.where(),
                        "mist de uitbreiding %s (pakket postgresql-contrib).".formatted(extension),
                        "lacks the extension %s (package postgresql-contrib).".formatted(extension));
            }
        }
    }

    /** What a newer version took away this one may need: V42 says who writes down which migration one must know. */
    private static void requireReach(Connection connection, MigrationVersion known) throws SQLException {
        if (!isThere(connection, "schema_reach")) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet reach = statement.executeQuery("select oldest from schema_reach")) {
            if (reach.next() && MigrationVersion.fromVersion(reach.getString(1)).isNewerThan(known)) {
                throw LaunchFailure.newerSchema(reach.getString(1), known.toString());
            }
        }
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select to_regclass('" + table + "') is not null")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static Optional<MigrationVersion> newestInstalled(Connection connection) throws SQLException {
        if (!isThere(connection, "flyway_schema_history")) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement()) {
            return newest(
                    statement.executeQuery(
                            "select version from flyway_schema_history where success and type <> 'BASELINE' and version is not null"));
        }
    }

    private static Optional<MigrationVersion> newest(ResultSet versions) throws SQLException {
        Stream.Builder<MigrationVersion> found = Stream.builder();
        while (versions.next()) {
            found.add(MigrationVersion.fromVersion(versions.getString(1)));
        }
        return found.build().max(Comparator.naturalOrder());
    }

    private static MigrationVersion newestKnown() {
        try {
            Resource[] migrations = new PathMatchingResourcePatternResolver().getResources(MIGRATIONS);
            return Arrays.stream(migrations)
                    .flatMap(migration -> Stream.ofNullable(migration.getFilename()))
                    .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
                    .max(Comparator.naturalOrder())
                    .orElse(MigrationVersion.EMPTY);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + MIGRATIONS, e);
        }
    }

    /** By SQLSTATE, class 08 being the connection, 28 who we are, 3D the database's name. */
    static LaunchFailure explain(String where, SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        if (state.startsWith("28")) {
            return LaunchFailure.database(
                    where,
                    "weigert de aanmelding. Controleer IBP_DATABASE_USER en IBP_DATABASE_PASSWORD.",
                    "refuses the sign-in. Check IBP_DATABASE_USER and IBP_DATABASE_PASSWORD.");
        }
        if (state.equals("3D000")) {
            return LaunchFailure.database(
                    where,
                    "bestaat niet. Maak haar aan, of controleer IBP_DATABASE_URL.",
                    "does not exist. Create it, or check IBP_DATABASE_URL.");
        }
        if (state.startsWith("08")) {
            return LaunchFailure.database(
                    where,
                    "is niet bereikbaar. Controleer of ze draait, en IBP_DATABASE_URL.",
                    "cannot be reached. Check that it runs, and IBP_DATABASE_URL.");
        }
        return LaunchFailure.database(where, "geeft fout %s.".formatted(state), "gives error %s.".formatted(state));
    }
}
