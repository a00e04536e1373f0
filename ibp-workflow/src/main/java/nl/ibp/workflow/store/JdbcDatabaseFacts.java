package nl.ibp.workflow.store;

import nl.ibp.workflow.monitoring.DatabaseFacts;
import nl.ibp.workflow.monitoring.DatabaseInUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDatabaseFacts implements DatabaseFacts {

    private final JdbcClient sql;

    JdbcDatabaseFacts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public DatabaseInUse inUse() {
        return sql.sql(
                        """
                        select current_setting('server_version') as version, current_database() as name,
                            host(inet_server_addr()) as host, inet_server_port() as port,
                            pg_database_size(current_database()) as bytes,
                            (select version from flyway_schema_history where success and version is not null
                                order by installed_rank desc limit 1) as schema""")
                .query((row, number) -> new DatabaseInUse(
                        row.getString("version"),
                        row.getString("name"),
                        row.getString("host"),
                        row.getInt("port"),
                        row.getString("schema"),
                        row.getLong("bytes")))
                .single();
    }
}
