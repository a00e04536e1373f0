package nl.ibp.fuzz;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the database holds, ours and the engine's, in a few bytes: whether anything changed meanwhile. */
public final class Checksums {

    private static final String TABLES =
            "select tablename from pg_tables where schemaname = current_schema() order by tablename";
    private static final String CONTENT =
            "select coalesce(md5(string_agg(row::text, chr(10) order by row::text)), '') from %s row";

    /** The engine's own work on what is over plans itself anew all night long. */
    private static final String JOBS = "(select * from act_ru_job where handler_type_ <> 'history-cleanup')";

    private Checksums() {}

    /**
     * By table.
     *
     * @param but tables that may change
     */
    public static Map<String, String> of(JdbcClient database, Set<String> but) {
        Map<String, String> sums = new TreeMap<>();
        for (String table : database.sql(TABLES).query(String.class).list()) {
            if (!but.contains(table)) {
                sums.put(
                        table,
                        database.sql(CONTENT.formatted(table.equals("act_ru_job") ? JOBS : table))
                                .query(String.class)
                                .single());
            }
        }
        return sums;
    }
}
