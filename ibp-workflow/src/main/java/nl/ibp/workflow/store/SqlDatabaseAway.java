package nl.ibp.workflow.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.ibp.workflow.operations.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** By what the server said, however deep it lies; and where it said nothing, by what the pool and transactions say. */
@Component
class SqlDatabaseAway implements DatabaseAway {

    /** Classes of SQLSTATE: the connection; no room, as on a full disk, or too many at once; the disk itself. */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");

    /** The server is told to stop, stopped, or starts. Others of this class are of one statement alone. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03");

    /** Deeper is only what goes round in circles. */
    private static final int DEEPEST = 30;

    @Override
    public boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(SqlDatabaseAway::tells);
    }

    // A connection that breaks under way is closed by the pool, so that rolling back fails too and is all that is told.
    private static boolean tells(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof TransactionSystemException
                || cause instanceof CannotGetJdbcConnectionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException said && tells(said.getSQLState());
    }

    private static boolean tells(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
    }
}
