package nl.ibp.workflow.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills a database with open work, in our tables and, of the same ids, in the engine's: ten pieces of work on a dossier,
 * seven dossiers in ten of one province, one in three under two themes, 28 words of a summary drawn from twenty
 * thousand as they are in a language (Zipf: the second half as often as the first), a tenth of the work taken on by
 * somebody.
 */
final class OpenWork {

    // Three syllables, none of which another begins with, so that who looks for parts of texts (the engine's like) finds
    // what who looks for words finds. The numbers of common words lie far apart.
    private static final String WORD =
            """
            create or replace function benchmark_word(rank bigint) returns text immutable language sql as $$
                select s.a[1 + n %% 27] || s.a[1 + n / 27 %% 27] || s.a[1 + n / 729]
                from (select rank * 7919 %% 19683 as n) number, (select array['bal','kor','vak','mor','dro','gra','hul',
                    'jol','lim','nop','pil','rug','sta','tor','vij','wad','zon','bru','klu','dam','fok','gol','hap',
                    'kip','lat','mur','pun'] as a) s
            $$
            """
                    .replace("%%", "%");

    private static final String PROPOSALS =
            """
            with word as materialized (
                select cast(rank as bigint) as rank, benchmark_word(rank) as word from generate_series(1, 19683) rank),
            said as (
                select n, string_agg(' ' || word, '' order by place) as words
                from generate_series(1, ?) n cross join generate_series(1, 28) place
                join word on rank = cast(
                    floor(power(19683, (hashint4(n * 31 + place) + 2147483648.0) / 4294967296.0)) as bigint)
                group by n)
            insert into proposal (id, year, sequence, lead, status, title, partners, themes, version, started_at, since,
                searchable_text, document)
            select cast(lpad(to_hex(n), 32, '0') as uuid), 3000, n, p.codes[1 + n % 12], 'OFFICIAL_ADVICE', 'Dossier ' || n,
                case when n % 10 < 7 then '{}' else array[p.codes[1 + (n + 5) % 12]] end,
                case when n % 3 = 0 then array[1 + n % 9, 1 + (n % 9 + 1 + (n / 9) % 8) % 9] else array[1 + (n / 12) % 9] end,
                1, timestamptz '2026-01-01', timestamptz '2026-01-01', 'ibp 3000 ' || n || words,
                '{"draft": {"urgency": "NORMAL"}}'
            from said, (select array_agg(code order by code) as codes from province) p
            order by n
            """;

    /** Half of the work is for members of committees, a sixth for the bureau. */
    private static final String WORK =
            """
            insert into task (id, dossier, kind, proposal, seat, created_at, due, claimed_by, claimed_at)
            select 'werk-' || n, 3000000000 + 1 + (n / 10) % dossiers,
                (array['REVIEW_BY_MEMBER', 'COLLEGE_DECIDES', 'CHECK_COMPLETENESS'])[1 + n % 3],
                cast(lpad(to_hex(1 + (n / 10) % dossiers), 32, '0') as uuid),
                s.seats[1 + abs(hashint4(n)) % cardinality(s.seats)],
                timestamptz '2026-01-01' + (abs(hashint4(n * 3)) % 10000000) * interval '1 second',
                case when n % 20 = 0 then null else date '2026-03-01' + abs(hashint4(n * 5)) % 200 end,
                case when n % 10 = 3 then 'benchmark-' || n % 7 end,
                case when n % 10 = 3 then timestamptz '2026-05-01' end
            from generate_series(1, ?) n, (select cast(? as integer) as dossiers) d, (
                select array_agg(id order by id, slot) as seats
                from (select id, (case role
                        when 'BUREAU' then 150 when 'POLICY_OFFICER' then 120 when 'COLLEGE' then 80
                        when 'BOARD' then 100 when 'STATES_CLERK' then 50 else 500 end) * 10.0
                        / count(*) over (partition by case when role in ('BUREAU', 'POLICY_OFFICER', 'COLLEGE', 'BOARD',
                            'STATES_CLERK') then role end) as slots
                    from seat) weighed, generate_series(1, cast(slots as integer)) slot) s
            """;

    private static final String PROPOSAL_WORDS =
            "insert into proposal_words (proposal, words) select id, searchable_text from proposal where year = 3000";

    private static final String KNOWN_WORDS =
            """
            insert into known_word
            select distinct word from proposal_words, unnest(string_to_array(words, ' ')) as word
            where length(word) >= 4 and word !~ '[0-9]' on conflict do nothing
            """;

    private static final String KNOWN_LEXEMES =
            "insert into known_lexeme select distinct lexeme from proposal_words, unnest(search) on conflict do nothing";

    // What triggers do for each piece of work, for all of them at once.
    private static final String WORK_WORDS =
            """
            insert into open_work_words (task, seat, proposal, due_day, created_at, dossier)
            select id, seat, proposal, due_day, created_at, dossier from task where id like 'werk-%'
            """;

    private static final String FACETS =
            """
            insert into open_work_facet (task, theme, province, seat, due_day, created_at, dossier, proposal)
            select task.id, about.theme, about.province, seat, due_day, created_at, dossier, task.proposal
            from task join (
                select distinct proposal.id, theme, province
                from proposal, unnest(0 || themes) as theme, unnest(array['', lead] || partners) as province
                where year = 3000 and (theme, province) <> (0, '')) about on about.id = task.proposal
            where task.id like 'werk-%'
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
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,
                priority_, create_time_, due_date_, suspension_state_)
            select t.id, 1, 'zaak-' || p.sequence, 'zaak-' || p.sequence, d.id_, t.kind, t.kind, t.claimed_by, 50,
                t.created_at, t.due, 1
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
            select 'v' || p.sequence || v.name, 1, case when v.text is null then 'boolean' else 'string' end, v.name,
                'zaak-' || p.sequence, 'zaak-' || p.sequence, v.text, case when v.text is null then 1 end,
                'zaak-' || p.sequence, 1, false
            from proposal p cross join lateral (
                select 'words' as name, p.searchable_text as text
                union all select 'theme' || theme, null from unnest(p.themes) theme
                union all select province, null from unnest(p.lead || p.partners) province) v
            where p.year = 3000
            """);

    private static final List<String> ENGINE_TABLES =
            List.of("act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_variable");

    private final JdbcTemplate sql;

    OpenWork(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Once; a database that was filled before stays as it is. */
    void fill(int size) {
        boolean isFilled = Boolean.TRUE.equals(
                sql.queryForObject("select exists (select from act_ru_task where id_ = 'werk-1')", Boolean.class));
        if (isFilled) {
            return;
        }
        sql.execute(WORD);
        atOnce(List.of("proposal", "task"), filling -> {
            filling.update(PROPOSALS, size / 10);
            filling.update(WORK, size, size / 10);
        });
        CompletableFuture<Void> engine = CompletableFuture.runAsync(
                () -> atOnce(ENGINE_TABLES, filling -> ENGINE.forEach(filling::update)));
        atOnce(List.of("proposal_words", "known_word", "known_lexeme"), filling -> {
            filling.update(PROPOSAL_WORDS);
            filling.update(KNOWN_WORDS);
            filling.update(KNOWN_LEXEMES);
        });
        atOnce(List.of("open_work_words", "open_work_facet"), filling -> {
            filling.update(WORK_WORDS);
            filling.update(FACETS);
        });
        engine.join();
        sql.execute("checkpoint");
    }

    /**
     * Without triggers, which do at every row what is done here for all, and without indexes: made at once, they take a
     * tenth of the time that they take to grow.
     */
    void atOnce(List<String> tables, Consumer<JdbcTemplate> fill) {
        try (Connection connection = database().getConnection()) {
            JdbcTemplate filling = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            filling.execute("set session_replication_role = replica");
            filling.execute("set work_mem = '512MB'");
            filling.execute("set maintenance_work_mem = '1GB'");
            List<String> indexes = tables.stream().flatMap(table -> withoutIndexes(filling, table).stream()).toList();
            fill.accept(filling);
            indexes.forEach(filling::execute);
            tables.forEach(table -> filling.execute("vacuum analyze " + table));
            List.of("session_replication_role", "work_mem", "maintenance_work_mem")
                    .forEach(setting -> filling.execute("reset " + setting));
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be filled.", failed);
        }
    }

    private DataSource database() {
        return Objects.requireNonNull(sql.getDataSource());
    }

    /** How those are made again that no constraint stands on. */
    private static List<String> withoutIndexes(JdbcTemplate filling, String table) {
        Map<String, String> definitions = new TreeMap<>();
        filling.query(
                """
                select cast(indexrelid as regclass) as name, pg_get_indexdef(indexrelid) as definition from pg_index
                where indrelid = cast(? as regclass)
                    and not exists (select from pg_constraint where conindid = indexrelid)""",
                (RowCallbackHandler) index -> definitions.put(index.getString("name"), index.getString("definition")),
                table);
        definitions.keySet().forEach(index -> filling.execute("drop index " + index));
        return List.copyOf(definitions.values());
    }

    /** A word by how common it is, from 1 to 19682, or the next that is on any dossier. */
    String word(int rank) {
        String word = sql.queryForObject("select benchmark_word(?)", String.class, rank);
        boolean isThere = Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from proposal_words where search @@ cast(? as tsquery))", Boolean.class, word));
        return isThere ? word : word(rank + 1);
    }
}
