package nl.ibp.workflow.benchmark;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

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
            insert into proposal (id, year, sequence, lead, status, title, partners, themes, version, started_at, since,
                searchable_text, document)
            select cast(lpad(to_hex(n), 32, '0') as uuid), 3000, n, p.codes[1 + n % 12], 'OFFICIAL_ADVICE', 'Dossier ' || n,
                case when n % 10 < 7 then '{}' else array[p.codes[1 + (n + 5) % 12]] end,
                case when n % 3 = 0 then array[1 + n % 9, 1 + (n % 9 + 1 + (n / 9) % 8) % 9] else array[1 + (n / 12) % 9] end,
                1, timestamptz '2026-01-01', timestamptz '2026-01-01',
                'ibp 3000 ' || n || (
                    select string_agg(' ' || benchmark_word(cast(
                        floor(power(19683, (hashint4(n * 31 + word) + 2147483648.0) / 4294967296.0)) as bigint)), '')
                    from generate_series(1, 28) word),
                '{}'
            from generate_series(1, ?) n, (select array_agg(code order by code) as codes from province) p
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

    private static final List<String> TABLES = List.of(
            "proposal",
            "task",
            "open_work_facet",
            "open_work_words",
            "proposal_words",
            "known_word",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_identitylink",
            "act_ru_variable");

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
        sql.execute("alter table task disable trigger user");
        sql.execute("alter table proposal disable trigger user");
        sql.update(PROPOSALS, size / 10);
        // Else every reference to a dossier is checked by going through all of them.
        sql.execute("analyze proposal");
        sql.update(WORK, size, size / 10);
        withoutIndex("proposal_words_by_search", List.of(PROPOSAL_WORDS, KNOWN_WORDS));
        withoutIndex("open_work_words_by_search", List.of(of("add_open_work_words"), of("add_open_work_facets")));
        ENGINE.forEach(sql::update);
        sql.execute("alter table proposal enable trigger user");
        sql.execute("alter table task enable trigger user");
        TABLES.forEach(table -> sql.execute("vacuum analyze " + table));
    }

    private static String of(String function) {
        return "select " + function + "(task) from task where id like 'werk-%'";
    }

    // Made at once, an index takes a tenth of the time that it takes to grow.
    private void withoutIndex(String index, List<String> statements) {
        String definition = sql.queryForObject(
                "select indexdef from pg_indexes where indexname = ?", String.class, index);
        sql.execute("drop index " + index);
        statements.forEach(sql::execute);
        sql.execute(definition);
    }

    /** A word by how common it is, from 1 to 19682, or the next that is on any dossier. */
    String word(int rank) {
        String word = sql.queryForObject("select benchmark_word(?)", String.class, rank);
        boolean isThere = Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from proposal_words where search @@ cast(? as tsquery))", Boolean.class, word));
        return isThere ? word : word(rank + 1);
    }
}
