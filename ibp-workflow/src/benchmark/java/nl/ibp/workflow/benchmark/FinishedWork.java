package nl.ibp.workflow.benchmark;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a database with what a programme leaves behind: beside dossiers with open work, finished ones, with ten finished
 * step records each over five years. How long each took is lognormal, and much the same in all of one dossier and of one
 * province, as it is in life; the same numbers at every run, for they are hashes. One dossier in two hundred is secret.
 */
final class FinishedWork {

    static final int OPEN = 100_000;
    static final int DOSSIERS = 100_000;
    private static final int RECORDS_OF_A_DOSSIER = 10;

    private static final String NORMAL =
            """
            create or replace function benchmark_normal(seed bigint) returns double precision immutable language sql as $$
                select (sum(u) - 2) * sqrt(3) from (
                    select (hashint8(seed * 4 + part) + 2147483648.0) / 4294967296.0 as u
                    from generate_series(0, 3) part) uniform
            $$
            """;

    private static final String PROPOSALS =
            """
            insert into proposal (id, year, sequence, lead, status, title, partners, themes, version, started_at, since,
                searchable_text, document)
            select cast(lpad(to_hex(n), 32, '0') as uuid), 3001, n, p.codes[1 + n % 12],
                (array['COMPLETE', 'PARTIAL', 'NOTED', 'REJECTED', 'WITHDRAWN'])[1 + (n / 7) % 5], 'Dossier ' || n,
                case when n % 10 < 7 then '{}' else array[p.codes[1 + (n + 5) % 12]] end,
                case when n % 3 = 0 then array[1 + n % 9, 1 + (n % 9 + 1 + (n / 9) % 8) % 9] else array[1 + (n / 12) % 9] end,
                1, timestamptz '2021-05-01', timestamptz '2026-01-01', 'ibp 3001 ' || n,
                '{"draft": {"urgency": "NORMAL"}}'
            from generate_series(cast(? as bigint), cast(? as bigint)) n,
                (select array_agg(code order by code) as codes from province) p
            """;

    private static final String SECRETS =
            """
            insert into secrecy (id, proposal, body, status, imposed_at, document)
            select gen_random_uuid(), proposal.id, 'gs-gelderland', 'CONFIRMED', timestamptz '2026-01-01', '{}'
            from proposal where year >= 3000 and sequence % 200 = 0
            """;

    /** Six statuses, what two committees do, and two pieces of work; an eighth of what can be returned is. */
    private static final String FINISHED =
            """
            with kind(k, level, step, came_at, median) as (values
                (1, 'STEP', 'DRAFT', 'DRAFT', 30), (2, 'STEP', 'COLLEGES', 'COLLEGES', 20),
                (3, 'STEP', 'INTAKE', 'INTAKE', 4), (4, 'STEP', 'OFFICIAL_ADVICE', 'OFFICIAL_ADVICE', 18),
                (5, 'STEP', 'ADMINISTRATIVE_ADVICE', 'ADMINISTRATIVE_ADVICE', 22), (6, 'STEP', 'BOARD', 'BOARD', 25),
                (7, 'PART', 'REVIEWS', 'OFFICIAL_ADVICE', 12), (8, 'PART', 'ADVICE', 'OFFICIAL_ADVICE', 5),
                (9, 'WORK', 'REVIEW_BY_MEMBER', 'OFFICIAL_ADVICE', 9), (10, 'WORK', 'COLLEGE_DECIDES', 'COLLEGES', 15)),
            seats as (select array_agg(id order by id) as ids, array_agg(body order by id) as bodies from seat
                where role in ('MEMBER', 'COLLEGE')),
            committees as (select array_agg(id order by id) as ids from body where kind = 'OFFICIAL_COMMITTEE'),
            about as (
                select proposal.*, sequence as n, exp(0.45 * benchmark_normal(sequence) + 0.25
                    * benchmark_normal(hashtext(lead))) as slowness
                from proposal where year in (3000, 3001)),
            took as (
                select about.*, kind.*, least(400, round(median * slowness
                        * exp(0.4 * benchmark_normal(10000000 + n * 10 + k)))) as days,
                    timestamptz '2021-05-01' + (n * 7919 % 1500 + k * 25) * interval '1 day' as entered,
                    (n * 31 + k) % 1000 as chance
                from about, kind)
            insert into step_record (proposal, version, level, step, status, body, seat, round, urgency, lead, partners,
                themes, entered_at, begun_at, left_at, outcome, days, waiting, process, process_version)
            select id, case when k = 1 then 0 else 1 end, level, step, came_at,
                case when level = 'PART' then committees.ids[1 + chance % cardinality(committees.ids)]
                    when level = 'WORK' then seats.bodies[1 + chance % cardinality(seats.bodies)] end,
                case when level = 'WORK' then seats.ids[1 + chance % cardinality(seats.ids)] end,
                1, case when n % 11 = 0 then 'URGENT' else 'NORMAL' end, lead, partners, themes, entered,
                case when level = 'WORK' and chance % 5 > 0 then entered end,
                entered + days * interval '33 hours 36 minutes',
                case when k in (3, 4, 5, 6, 8) and chance % 8 = 0 then 'RETURNED' else 'DONE' end, days,
                case when level = 'WORK' and chance % 5 > 0 then round(days * (chance % 100) / 100.0) end,
                case when level = 'PART' then 'committeeConsultation' else 'regionalProposal' end,
                1 + extract(year from entered)::integer % 3
            from took, seats, committees
            """;

    private static final String OPEN_WORK =
            """
            insert into step_record (proposal, version, level, step, status, task, body, seat, round, urgency, lead,
                partners, themes, entered_at, due, process, process_version)
            select task.proposal, 1, 'WORK', task.kind, 'OFFICIAL_ADVICE', task.id, seat.body, seat.id, 2, 'NORMAL',
                proposal.lead, proposal.partners, proposal.themes, task.created_at, task.due, 'committeeConsultation', 3
            from task join seat on seat.id = task.seat join proposal on proposal.id = task.proposal
            where task.id like 'werk-%'
            """;

    private static final String OPEN_STEPS =
            """
            insert into step_record (proposal, version, level, step, status, round, urgency, lead, partners, themes,
                entered_at, process, process_version)
            select id, 1, 'STEP', status, status, 2, 'NORMAL', lead, partners, themes, since, 'regionalProposal', 3
            from proposal where year = 3000
            """;

    private final JdbcTemplate sql;
    private final OpenWork open;

    FinishedWork(JdbcTemplate sql) {
        this.sql = sql;
        open = new OpenWork(sql);
    }

    /** Once; a database that was filled before stays as it is. */
    void fill() {
        open.fill(OPEN);
        if (Boolean.TRUE.equals(
                sql.queryForObject("select exists (select from step_record where process_version = 3)", Boolean.class))) {
            return;
        }
        sql.execute(NORMAL);
        int withOpenWork = OPEN / RECORDS_OF_A_DOSSIER;
        open.atOnce(List.of("proposal", "secrecy", "step_record"), filling -> {
            filling.update(PROPOSALS, withOpenWork + 1, DOSSIERS);
            filling.update(SECRETS);
            filling.update(FINISHED);
            filling.update(OPEN_WORK);
            filling.update(OPEN_STEPS);
        });
        sql.execute("checkpoint");
    }

    int records(String which) {
        Integer records = sql.queryForObject("select count(*) from step_record where " + which, Integer.class);
        return records == null ? 0 : records;
    }

    /** As if so many steps were left a moment ago: the same again in all but the transaction that wrote them. */
    void change(int records, int time) {
        sql.update(
                """
                update step_record set written_in = pg_current_xact_id()
                where id in (select id from step_record where id > ? order by id limit ?)""",
                time * 7919L % 1_000_000,
                records);
    }
}
