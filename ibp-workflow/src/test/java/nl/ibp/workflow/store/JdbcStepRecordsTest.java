package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.StepFigure;
import nl.ibp.workflow.monitoring.StepFiguresOf;
import nl.ibp.workflow.monitoring.StepOverview;
import nl.ibp.workflow.monitoring.StepRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever keeps the step records in memory has what the database has, and counts the same. */
class JdbcStepRecordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final int RECORDS = 20_000;

    private final DataSource database = TestDatabase.fresh().dataSource();
    private final JdbcClient sql = JdbcClient.create(database);
    private final JdbcStepRecords records = new JdbcStepRecords(sql, database);
    private final List<ProposalId> proposals =
            IntStream.range(0, 40).mapToObj(number -> ProposalId.create()).toList();

    @BeforeEach
    void addProposals() {
        sql.sql(
                        """
                        insert into province values ('pv25', 'Gelderland', 'gelderland', 55), ('pv26', 'Utrecht', 'utrecht', 49);
                        insert into body values ('bac-vp', 'ADMINISTRATIVE_COMMITTEE', 'BAC VP', null, 1)""")
                .update();
        for (int number = 0; number < proposals.size(); number++) {
            sql.sql(
                            """
                            insert into proposal (id, year, sequence, lead, status, title, partners, themes, version,
                                started_at, since, searchable_text, document)
                            values (?, 2026, ?, 'pv25', 'BOARD', 'Food Valley', '{}', '{}', 1, now(), now(), '', '{}')""")
                    .params(proposals.get(number).value(), number + 1)
                    .update();
        }
    }

    @Test
    void giveTheFiguresThatTheDatabaseCountsItself() {
        fill();
        StepFiguresOf figures = new StepFiguresOf();
        records.read(null, figures::put);
        Period year = Period.ofMonthsUntil(TODAY, 12);

        StepOverview overview = figures.in(FigureFilter.in(year), Set.of());

        Map<ProposalStatus, StepFigure> byDatabase = countedByDatabase(year);
        assertThat(byDatabase).hasSize(11);
        assertThat(overview.figures()).hasSize(byDatabase.size()).allSatisfy(figure -> assertThat(figure)
                .usingRecursiveComparison()
                .withComparatorForType((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1, Double.class)
                .isEqualTo(byDatabase.get(figure.status())));
    }

    private Map<ProposalStatus, StepFigure> countedByDatabase(Period period) {
        Map<ProposalStatus, StepFigure> figures = new LinkedHashMap<>();
        sql.sql(
                        """
                        select status,
                            count(*) filter (where level = 'STEP') as steps,
                            percentile_cont(0.5) within group (order by days) filter (where level = 'STEP') as d50,
                            percentile_cont(0.9) within group (order by days) filter (where level = 'STEP') as d90,
                            count(*) filter (where level = 'WORK') as work,
                            count(waiting) filter (where level = 'WORK') as known,
                            percentile_cont(0.5) within group (order by waiting) filter (where level = 'WORK') as w50,
                            percentile_cont(0.9) within group (order by waiting) filter (where level = 'WORK') as w90,
                            percentile_cont(0.5) within group (order by days - waiting) filter (where level = 'WORK') as b50,
                            percentile_cont(0.9) within group (order by days - waiting) filter (where level = 'WORK') as b90
                        from step_record
                        where left_at is not null and outcome not in ('WITHDRAWN', 'REVOKED')
                            and (left_at at time zone 'Europe/Amsterdam')::date between :from and :until
                        group by status""")
                .param("from", period.from())
                .param("until", period.until())
                .query(row -> {
                    ProposalStatus status = ProposalStatus.valueOf(row.getString("status"));
                    figures.put(
                            status,
                            new StepFigure(
                                    status,
                                    new Durations(row.getInt("steps"), row.getDouble("d50"), row.getDouble("d90")),
                                    new Durations(row.getInt("known"), row.getDouble("w50"), row.getDouble("w90")),
                                    new Durations(row.getInt("known"), row.getDouble("b50"), row.getDouble("b90")),
                                    row.getInt("work")));
                });
        return figures;
    }

    /** Days that lie close together and a few that are far away, by a hash, so that they are the same each time. */
    private void fill() {
        String[] statuses = Columns.texts(Arrays.stream(ProposalStatus.values())
                .filter(status -> !status.isFinal())
                .toList());
        sql.sql(
                        """
                        insert into step_record (proposal, version, level, step, status, round, urgency, lead, partners,
                            themes, entered_at, left_at, outcome, days, begun_at, waiting)
                        select (cast(:proposals as uuid[]))[1 + n % 40], 1, level,
                            case level when 'WORK' then 'BOARD_DECIDES' else status end, status, 1, 'NORMAL', 'pv25',
                            '{pv26}', array[1 + n % 3], entered, ended, case when ended is null then null when n % 31 = 0 then 'WITHDRAWN' else 'DONE' end,
                            case when ended is null then null else days end,
                            case when waiting is null then null else entered end, waiting
                        from (
                            select n, case n % 3 when 0 then 'STEP' else 'WORK' end as level,
                                (cast(:statuses as text[]))[1 + abs(hashint4(n)) % 11] as status,
                                timestamptz '2024-05-04 12:00+02' + n * interval '50 minutes' as entered,
                                case when n % 13 = 0 then null
                                    else timestamptz '2024-05-04 12:00+02' + n * interval '50 minutes' end as ended,
                                abs(hashint4(n * 7)) % 30 + abs(hashint4(n * 3)) % 300 / 290 * 200 as days,
                                case when n % 4 = 0 then null else abs(hashint4(n * 7)) % 30 / 2 end as waiting
                            from generate_series(1, :records) as n) drawn""")
                .param(
                        "proposals",
                        proposals.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .param("statuses", statuses)
                .param("records", RECORDS)
                .update();
    }

    @Test
    void readOnlyWhatIsNew() {
        open("BOARD");
        List<StepRecord> first = new ArrayList<>();
        String until = records.read(null, first::add);
        open("STATES");

        List<StepRecord> next = new ArrayList<>();
        String later = records.read(until, next::add);

        assertThat(first).extracting(StepRecord::status).containsExactly(ProposalStatus.BOARD);
        assertThat(next).extracting(StepRecord::status).containsExactly(ProposalStatus.STATES);
        List<StepRecord> nothing = new ArrayList<>();
        records.read(later, nothing::add);
        assertThat(nothing).isEmpty();
    }

    @Test
    void doNotMissWhatIsCommittedLate() throws Exception {
        try (Connection slow = database.getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.executeUpdate(inserting("BOARD"));
            open("STATES");

            List<StepRecord> before = new ArrayList<>();
            String until = records.read(null, before::add);
            slow.commit();
            List<StepRecord> after = new ArrayList<>();
            records.read(until, after::add);

            assertThat(before).extracting(StepRecord::status).containsExactly(ProposalStatus.STATES);
            assertThat(after).extracting(StepRecord::status).contains(ProposalStatus.BOARD);
        }
    }

    @Test
    void readAgainWhatIsChanged() {
        open("BOARD");
        List<StepRecord> read = new ArrayList<>();
        String until = records.read(null, read::add);

        sql.sql(
                        """
                        update step_record set left_at = now(), outcome = 'DONE', days = 7,
                            written_in = pg_current_xact_id()""")
                .update();
        records.read(until, read::add);

        assertThat(read)
                .hasSize(2)
                .extracting(StepRecord::id)
                .containsOnly(read.get(0).id());
        assertThat(read.get(1).end()).satisfies(end -> assertThat(end.days()).isEqualTo(7));
    }

    @Test
    void nameTheDossiersThatAreSecretForTheReader() {
        sql.sql(
                        """
                        insert into secrecy (id, proposal, body, status, imposed_at, document)
                        values (gen_random_uuid(), ?, 'bac-vp', 'IMPOSED', now(), '{}')""")
                .param(proposals.get(0).value())
                .update();

        assertThat(records.secretFor(Reader.nobody())).containsExactly(proposals.get(0));
        assertThat(records.secretFor(new Reader(Set.of(new ProvinceCode("pv25")), Set.of(), Set.of(), Set.of(), false)))
                .isEmpty();
    }

    private void open(String status) {
        sql.sql(inserting(status)).update();
    }

    private String inserting(String status) {
        return """
                insert into step_record (proposal, version, level, step, status, round, urgency, lead, partners, themes,
                    entered_at)
                values ('%s', 1, 'STEP', '%s', '%s', 1, 'NORMAL', 'pv25', '{pv26}', '{4}', now())"""
                .formatted(proposals.get(0), status, status);
    }
}
