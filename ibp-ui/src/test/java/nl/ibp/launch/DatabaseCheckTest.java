package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import nl.ibp.workflow.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseCheckTest {

    @Test
    void acceptsEmptyDatabase() {
        DatabaseCheck check = new DatabaseCheck(access(TestDatabase.blank()));

        assertThatCode(check::require).doesNotThrowAnyException();
    }

    @Test
    void acceptsDatabaseOfThisVersion() {
        DatabaseCheck check = new DatabaseCheck(access(TestDatabase.fresh()));

        assertThatCode(check::require).doesNotThrowAnyException();
    }

    @Test
    void worksBesideANewerVersionThatOnlyAdded() {
        TestDatabase database = migratedBy("9999");

        assertThat(new DatabaseCheck(access(database)).require()).isTrue();
        assertThat(new DatabaseCheck(access(TestDatabase.fresh())).require()).isFalse();
    }

    @Test
    void refusesDatabaseFromWhichANewerVersionTookSomethingAway() {
        TestDatabase database = migratedBy("9999");
        JdbcClient.create(database.dataSource())
                .sql("update schema_reach set oldest = 9998")
                .update();
        DatabaseCheck check = new DatabaseCheck(access(database));

        assertThatThrownBy(check::require).isInstanceOf(LaunchFailure.class).hasMessageContaining("schema 9998");
    }

    private static TestDatabase migratedBy(String version) {
        TestDatabase database = TestDatabase.fresh();
        JdbcClient.create(database.dataSource())
                .sql(
                        """
                        insert into flyway_schema_history
                            (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        values (9999, ?, 'later', 'SQL', 'V9999__later.sql', 'somebody', 1, true)""")
                .param(version)
                .update();
        return database;
    }

    @Test
    void refusesDatabaseThatCannotStoreAllLetters() {
        TestDatabase server = TestDatabase.blank();
        JdbcClient.create(server.dataSource())
                .sql("create database latin encoding 'LATIN1' locale 'C' template template0")
                .update();
        String url = server.url().replaceFirst("/[^/]+$", "/latin");
        DatabaseCheck check = new DatabaseCheck(new DatabaseAccess(url, server.user(), server.password()));

        assertThatThrownBy(check::require).isInstanceOf(LaunchFailure.class).hasMessageContaining("UTF8");
    }

    @Test
    void tellsWrongPasswordFromMissingDatabaseFromUnreachableServer() {
        assertThat(explained("28P01")).contains("IBP_DATABASE_PASSWORD");
        assertThat(explained("3D000")).contains("bestaat niet");
        assertThat(explained("08001")).contains("niet bereikbaar");
        assertThat(explained("53300")).contains("53300");
    }

    private static String explained(String state) {
        return String.valueOf(
                DatabaseCheck.explain("db", new SQLException("any", state)).getMessage());
    }

    private static DatabaseAccess access(TestDatabase database) {
        return new DatabaseAccess(database.url(), database.user(), database.password());
    }
}
