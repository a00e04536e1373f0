package nl.ibp.workflow.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import javax.sql.DataSource;
import nl.ibp.workflow.operations.ConnectionCounts;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConnectionCounts implements ConnectionCounts {

    private final DataSource database;

    JdbcConnectionCounts(DataSource database) {
        this.database = database;
    }

    @Override
    public Connections now() {
        HikariDataSource pool = DataSourceUnwrapper.unwrap(database, HikariDataSource.class);
        HikariPoolMXBean counts = pool == null ? null : pool.getHikariPoolMXBean();
        return pool == null || counts == null
                ? new Connections(0, 0, 0)
                : new Connections(
                        counts.getActiveConnections(),
                        pool.getMaximumPoolSize(),
                        counts.getThreadsAwaitingConnection());
    }
}
