package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Disagreement.AtStep;
import nl.ibp.workflow.monitoring.Disagreement.Fact;
import nl.ibp.workflow.monitoring.Disagreement.Work;
import nl.ibp.workflow.monitoring.ModelRun;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.OpenRecord;
import nl.ibp.workflow.monitoring.StepLevel;
import nl.ibp.workflow.monitoring.StepOutcome;
import nl.ibp.workflow.monitoring.StepRecord;
import nl.ibp.workflow.monitoring.StepRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcStepRecords implements StepRecords {

    /** So many at a time, and never a million at once. */
    private static final int ROWS_AT_A_TIME = 20_000;

    private static final Set<TaskKind> BESIDE_THE_PATH = EnumSet.of(
            TaskKind.RESUME_PROPOSAL,
            TaskKind.DECIDE_REVOCATION,
            TaskKind.CONFIRM_PARTICIPATION,
            TaskKind.NOTE_UNCONFIRMED,
            TaskKind.CONFIRM_SECRECY);

    private static final String OPEN =
            "select proposal, step, seat from step_record where left_at is null and level <> 'PART'";

    private static final Set<String> BESIDE = Set.of(Columns.texts(BESIDE_THE_PATH));

    private final JdbcClient sql;
    private final JdbcTemplate inParts;

    JdbcStepRecords(JdbcClient sql, DataSource database) {
        this.sql = sql;
        inParts = new JdbcTemplate(database);
        inParts.setFetchSize(ROWS_AT_A_TIME);
    }

    // The oldest transaction that is not over yet is asked for before the rows are looked at, so that whatever it and
    // later ones write is either among them or read the next time.
    @Override
    @Transactional(readOnly = true)
    public String read(@Nullable String since, Consumer<StepRecord> each) {
        String next = sql.sql("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
                .query(String.class)
                .single();
        RowCallbackHandler reader = row -> each.accept(step(row));
        // What another cluster wrote, of which this one was restored, may look as if it were still to come.
        String written = " where written_in is distinct from pg_current_xact_id_if_assigned()";
        if (since == null) {
            inParts.query("select * from step_record" + written, reader);
        } else {
            inParts.query(
                    "select * from step_record" + written + " and written_in >= cast(? as xid8)"
                            + " and written_in < pg_snapshot_xmax(pg_current_snapshot())",
                    reader,
                    since);
        }
        return next;
    }

    private static StepRecord step(ResultSet row) throws SQLException {
        String body = row.getString("body");
        String seat = row.getString("seat");
        ProvinceCode lead = new ProvinceCode(row.getString("lead"));
        int waiting = row.getInt("waiting");
        return new StepRecord(
                row.getLong("id"),
                new ProposalId(Columns.uuid(row, "proposal")),
                row.getInt("version") > 0,
                StepLevel.valueOf(row.getString("level")),
                row.getString("step"),
                ProposalStatus.valueOf(row.getString("status")),
                !BESIDE.contains(row.getString("step")),
                body == null ? null : new BodyId(body),
                seat == null ? null : new SeatId(seat),
                lead,
                provinces(row, lead),
                Set.copyOf(Columns.themes(row, "themes")),
                day(row, "entered_at"),
                model(row),
                end(row),
                row.getObject("waiting") == null ? null : waiting,
                row.getInt("round"),
                Columns.nullableDay(row, "due"),
                row.getObject("still_since") != null);
    }

    private static Set<ProvinceCode> provinces(ResultSet row, ProvinceCode lead) throws SQLException {
        Set<ProvinceCode> provinces = new HashSet<>();
        provinces.add(lead);
        Columns.texts(row, "partners").forEach(code -> provinces.add(new ProvinceCode(code)));
        return provinces;
    }

    private static @Nullable ModelVersion model(ResultSet row) throws SQLException {
        String process = row.getString("process");
        return process == null ? null : new ModelVersion(process, row.getInt("process_version"));
    }

    private static StepRecord.@Nullable End end(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new StepRecord.End(day(row, "left_at"), StepOutcome.valueOf(outcome), row.getInt("days"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return OfficialTime.dayOf(Columns.instant(row, column));
    }

    // Whoever calls this has the dossier, so its steps and parts; work may be begun meanwhile, by who wants nothing
    // more.
    @Override
    public void follow(ModelRun run) {
        sql.sql(
                        """
                        update step_record
                        set process = :process, process_version = :version, written_in = pg_current_xact_id()
                        where proposal = :proposal and left_at is null
                            and (process, process_version) is distinct from (:process, cast(:version as smallint))
                            and (level = :level and (level = 'STEP' or level = 'PART' and body = :body)
                                or task = any(:work))""")
                .param("proposal", run.proposal().value())
                .param("process", run.model().process())
                .param("version", run.model().number())
                .param("level", run.level().name())
                .param("body", Columns.text(run.body()))
                .param("work", Columns.texts(run.work()))
                .update();
    }

    @Override
    public List<OpenRecord> open() {
        return open(sql.sql(OPEN)).list();
    }

    @Override
    public List<OpenRecord> openOn(ProposalId proposal) {
        return open(sql.sql(OPEN + " and proposal = :proposal").param("proposal", proposal.value()))
                .list();
    }

    private static MappedQuerySpec<OpenRecord> open(StatementSpec statement) {
        return statement.query(
                (row, number) -> new OpenRecord(new ProposalId(Columns.uuid(row, "proposal")), says(row)));
    }

    private static Fact says(ResultSet row) throws SQLException {
        String seat = row.getString("seat");
        return seat == null
                ? new AtStep(ProposalStatus.valueOf(row.getString("step")))
                : new Work(TaskKind.valueOf(row.getString("step")), new SeatId(seat));
    }

    @Override
    public Set<ProposalId> secretFor(Reader reader) {
        // From what is secret on, which is little.
        String secret = "select proposal.id from (select proposal as id from secret_dossier) resting"
                + " join proposal using (id) where not" + NeedToKnow.READ;
        return Set.copyOf(NeedToKnow.of(reader, sql.sql(secret))
                .query((row, number) -> new ProposalId(row.getObject("id", UUID.class)))
                .list());
    }
}
