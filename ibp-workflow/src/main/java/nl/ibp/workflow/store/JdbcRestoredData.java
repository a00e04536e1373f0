package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.workflow.RestoredData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** In whatever tables of ours there are such numbers: no other column has their type. */
@Repository
class JdbcRestoredData implements RestoredData {

    private static final Logger log = LoggerFactory.getLogger(JdbcRestoredData.class);

    private record Numbers(String table, String column) {

        String areOfTheFuture() {
            return column + " >= pg_snapshot_xmax(pg_current_snapshot())";
        }
    }

    private final JdbcClient sql;

    JdbcRestoredData(JdbcClient sql) {
        this.sql = sql;
    }

    private List<Numbers> numbers() {
        return sql.sql(
                        """
                        select table_name, column_name from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = current_schema() and table_type = 'BASE TABLE' and udt_name = 'xid8'""")
                .query((row, number) -> new Numbers(row.getString("table_name"), row.getString("column_name")))
                .list();
    }

    @Override
    public long numberedElsewhere() {
        return numbers().stream()
                .mapToLong(numbers -> sql.sql(
                                "select count(*) from " + numbers.table + " where " + numbers.areOfTheFuture())
                        .query(Long.class)
                        .single())
                .sum();
    }

    @Override
    @Transactional
    public void renumber() {
        numbers().forEach(this::renumber);
    }

    private void renumber(Numbers numbers) {
        int rows = sql.sql("update %s set %s = pg_current_xact_id() where %s"
                        .formatted(numbers.table, numbers.column, numbers.areOfTheFuture()))
                .update();
        if (rows > 0) {
            log.info("restored action=renumber object={} number={} result=ok", numbers.table, rows);
        }
    }
}
