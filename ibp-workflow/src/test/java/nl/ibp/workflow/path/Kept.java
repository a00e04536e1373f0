package nl.ibp.workflow.path;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is kept of a dossier, by us and by the engine, and of who acts for which seat: did an act change it? */
final class Kept {

    private static final List<String> ENGINE = List.of(
            "act_ru_execution where root_proc_inst_id_ in (select id from process)",
            "act_ru_task where proc_inst_id_ in (select id from called)",
            "act_ru_variable where proc_inst_id_ in (select id from called)",
            "act_ru_job where process_instance_id_ in (select id from called)");

    private static final List<String> OF_SEATS = List.of("appointment", "substitution", "college_change");

    private final JdbcClient sql;
    private final String query;

    Kept(JdbcClient sql) {
        this.sql = sql;
        Stream<String> ours = Stream.concat(
                Stream.of("proposal where id = :id"), tables(sql).map(table -> table + " where proposal = :id"));
        query = Stream.of(ours, ENGINE.stream(), OF_SEATS.stream())
                .flatMap(rows -> rows)
                .map(rows -> "select row_to_json(r)::text from (select * from %s) r".formatted(rows))
                .collect(Collectors.joining(
                        " union all ",
                        """
                        with process as (select id_ as id from act_ru_execution where business_key_ = :key),
                        called as (select id_ as id from act_ru_execution
                            where root_proc_inst_id_ in (select id from process) and parent_id_ is null)
                        """,
                        " order by 1"));
    }

    // Whatever table is added later is among them.
    private static Stream<String> tables(JdbcClient sql) {
        return sql
                .sql(
                        """
                        select c.table_name from information_schema.columns c
                            join information_schema.tables t using (table_schema, table_name)
                            where c.table_schema = 'public' and c.column_name = 'proposal'
                            and t.table_type = 'BASE TABLE' order by 1""")
                .query(String.class)
                .list()
                .stream();
    }

    List<String> of(DossierPath path) {
        return sql.sql(query)
                .param("id", path.id().value())
                .param("key", path.id().toString())
                .query(String.class)
                .list();
    }

    /** The ids of the work that the process waits for. */
    List<String> workOfProcess(DossierPath path) {
        return sql.sql(
                        """
                        select t.id_ from act_ru_task t join act_ru_execution x on x.id_ = t.proc_inst_id_
                            join act_ru_execution r on r.id_ = x.root_proc_inst_id_ where r.business_key_ = ?""")
                .param(path.id().toString())
                .query(String.class)
                .list();
    }
}
