package nl.ibp.workflow.store;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.workflow.retention.Perishable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that are cleared away once they are old.
 *
 * @param rows a query for {@code id} and {@code at} of all that may ever go
 * @param deletes statements that delete those of which the ids are in {@code :ids}, as texts
 */
record PerishableRows(JdbcClient sql, KeptKind kind, String rows, List<String> deletes) implements Perishable {

    @Override
    public Stock olderThan(Instant moment) {
        return sql.sql("select count(*), min(at) as oldest from (" + rows + ") as perishable where at < :before")
                .param("before", Columns.timestamp(moment))
                .query((row, number) -> new Stock(row.getLong("count"), Columns.nullableInstant(row, "oldest")))
                .single();
    }

    @Override
    public int clear(Instant before, int most) {
        List<String> ids = sql.sql("select cast(id as text) from (" + rows
                        + ") as perishable where at < :before order by at limit :most")
                .param("before", Columns.timestamp(before))
                .param("most", most)
                .query(String.class)
                .list();
        String[] all = Columns.texts(ids);
        deletes.forEach(delete -> sql.sql(delete).param("ids", all).update());
        return ids.size();
    }
}
