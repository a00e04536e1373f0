package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class SqlDatabaseAwayTest {

    private final SqlDatabaseAway away = new SqlDatabaseAway();

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "57P01", "57P02", "57P03", "53100", "53200", "53300", "58030"})
    void isWhyTheServerSaysSo(String state) {
        assertThat(away.isCauseOf(said(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42601", "54000", "57014", "55P03", "22001"})
    void isNotWhyTheServerSaysSomethingElse(String state) {
        assertThat(away.isCauseOf(said(state))).isFalse();
    }

    @Test
    void isWhyNoTransactionBeginsOrEnds() {
        assertThat(away.isCauseOf(new CannotCreateTransactionException("No connection")))
                .isTrue();
        assertThat(away.isCauseOf(new TransactionSystemException("JDBC rollback", new SQLException("Closed"))))
                .isTrue();
        assertThat(away.isCauseOf(new CannotGetJdbcConnectionException("None", new SQLException("Closed"))))
                .isTrue();
        assertThat(away.isCauseOf(new SQLTransientConnectionException("Timed out")))
                .isTrue();
    }

    @Test
    void isNotWhyOursIsAtFault() {
        assertThat(away.isCauseOf(new IllegalStateException("Ours"))).isFalse();
        assertThat(away.isCauseOf(new DataIntegrityViolationException("Ours", new SQLException("Ours"))))
                .isFalse();
    }

    @Test
    void comesToAnEndWhereCausesGoRoundInCircles() {
        IllegalStateException one = new IllegalStateException("One");
        one.initCause(new IllegalStateException("Other", one));

        assertThat(away.isCauseOf(one)).isFalse();
    }

    private static Throwable said(String state) {
        SQLException server = new SQLException("It is so", state);
        return new IllegalStateException("Of the engine", new DataAccessResourceFailureException("Of Spring", server));
    }
}
