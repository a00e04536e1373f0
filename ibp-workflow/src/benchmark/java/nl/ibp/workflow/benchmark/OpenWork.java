package nl.ibp.workflow.benchmark;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a database with open work, in our tables and, of the same ids, in the engine's: a tenth as many dossiers, seven
 * in ten of one province, under one or two themes, their words drawn so that a few are common and many rare; work
 * spread over the seats there are.
 */
final class OpenWork {

    private static final String PROPOSALS =
            """
            insert into proposal (id, year, sequence, lead, status, title, partners, themes, version, started_at, since,
                searchable_text, document)
            select cast(lpad(to_hex(n), 32, '0') as uuid), 3000, n, p.codes[1 + n % 12], 'OFFICIAL_ADVICE', 'Dossier ' || n,
                case when n % 10 < 7 then '{}' else array[p.codes[1 + (n + 5) % 12]] end,
                case when n % 3 = 0 then array[1 + n % 9, 1 + (n % 9 + 1 + (n / 9) % 8) % 9] else array[1 + (n / 12) % 9] end,
                1, timestamptz '2026-01-01', timestamptz '2026-01-01',
                'ibp 3000 ' || n || ' dossier gebied veel' || (n % 3) || ' vaak' || (n % 20) || ' soms' || (n % 300)
                    || ' zelden' || (n % 20011) || (
                        select string_agg(' woord' || floor(power(20000, abs(hashint4(n * 31 + word)) / 2147483648.0)), '')
                        from generate_series(1, 25) word),
                '{}'
            from generate_series(1, ?) n, (select array_agg(code order by code) as codes from province) p
            """;

    private static final String WORK =
            """
            insert into task (id, dossier, kind, proposal, seat, created_at, due)
            select 'werk-' || n, 3000000000 + 1 + (n / 10) % ?, (array['REVIEW_BY_MEMBER', 'COLLEGE_DECIDES', 'CHECK_COMPLETENESS'])[1 + n % 3],
                cast(lpad(to_hex(1 + (n / 10) % ?), 32, '0') as uuid),
                s.seats[1 + abs(hashint4(n)) % cardinality(s.seats)],
                timestamptz '2026-01-01' + (abs(hashint4(n * 3)) % 10000000) * interval '1 second',
                case when n % 20 = 0 then null else date '2026-03-01' + abs(hashint4(n * 5)) % 200 end
            from generate_series(1, ?) n, (select array_agg(id order by id) as seats from seat) s
            """;

    private static final List<String> ENGINE = List.of(
            """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, proc_def_id_, act_id_, is_active_,
                is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
            select 'zaak-' || p.sequence, 1, 'zaak-' || p.sequence, 'zaak-' || p.sequence, d.id_, 'work', true, false, true,
                false, 1, 0, 1
            from proposal p, (select id_ from act_re_procdef where key_ = 'regionalProposal' limit 1) d
            where p.year = 3000
            """,
            """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,
                create_time_, due_date_, suspension_state_)
            select t.id, 1, 'zaak-' || p.sequence, 'zaak-' || p.sequence, d.id_, t.kind, t.kind, 50, t.created_at, t.due, 1
            from task t join proposal p on p.id = t.proposal,
                (select id_ from act_re_procdef where key_ = 'regionalProposal' limit 1) d
            where p.year = 3000
            """,
            """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select 'l' || t.id, 1, t.seat, 'candidate', t.id from task t where t.id like 'werk-%'
            """,
            """
            insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, text_, long_, var_scope_,
                sequence_counter_, is_concurrent_local_)
            select 'v' || p.sequence || v.name, 1, case when v.number is null then 'string' else 'integer' end, v.name,
                'zaak-' || p.sequence, 'zaak-' || p.sequence, coalesce(v.text, '' || v.number), v.number,
                'zaak-' || p.sequence, 1, false
            from proposal p cross join lateral (values
                ('title', p.searchable_text, null), ('lead', p.lead, null), ('theme', null, p.themes[1]))
                as v (name, text, number)
            where p.year = 3000
            """);

    private final JdbcTemplate sql;

    OpenWork(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Takes out what was put in before. */
    void fill(int size) {
        sql.execute("alter table task disable trigger user");
        sql.execute("truncate act_ru_variable, act_ru_identitylink, act_ru_task, act_ru_execution cascade");
        sql.execute("truncate open_work_facet, open_work_words");
        sql.execute("delete from task where id like 'werk-%'");
        sql.execute("delete from proposal_words where proposal in (select id from proposal where year = 3000)");
        sql.execute("delete from proposal where year = 3000");
        sql.update(PROPOSALS, size / 10);
        sql.update(WORK, size / 10, size / 10, size);
        sql.execute("select add_open_work_facets(task) from task where id like 'werk-%'");
        addWords();
        ENGINE.forEach(sql::update);
        sql.execute("alter table task enable trigger user");
        for (String table : List.of(
                "proposal",
                "task",
                "open_work_facet",
                "open_work_words",
                "proposal_words",
                "act_ru_execution",
                "act_ru_task",
                "act_ru_identitylink",
                "act_ru_variable")) {
            sql.execute("vacuum analyze " + table);
        }
    }

    // Made at once, an index takes a tenth of the time that it takes to grow.
    private void addWords() {
        String index = sql.queryForObject(
                "select indexdef from pg_indexes where indexname = 'open_work_words_by_search'", String.class);
        sql.execute("drop index open_work_words_by_search");
        sql.execute("select add_open_work_words(task) from task where id like 'werk-%'");
        sql.execute(index);
    }
}
