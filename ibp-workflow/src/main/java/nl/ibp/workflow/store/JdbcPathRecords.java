package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.forecasting.OpenPath;
import nl.ibp.workflow.forecasting.PathRecords;
import nl.ibp.workflow.forecasting.RecordedPath;
import nl.ibp.workflow.monitoring.StepOutcome;
import nl.ibp.workflow.monitoring.StepPart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcPathRecords implements PathRecords {

    private static final int ROWS_AT_A_TIME = 20_000;

    private static final String[] FINAL = JdbcProposals.FINAL;

    private final JdbcClient sql;
    private final JdbcTemplate inParts;
    private final Documents documents;
    private final WorkingCalendar calendar;
    private final Clock clock;

    JdbcPathRecords(JdbcClient sql, DataSource database, Documents documents, WorkingCalendar calendar, Clock clock) {
        this.sql = sql;
        this.documents = documents;
        this.calendar = calendar;
        this.clock = clock;
        inParts = new JdbcTemplate(database);
        inParts.setFetchSize(ROWS_AT_A_TIME);
    }

    @Override
    @Transactional(readOnly = true)
    public void each(Consumer<RecordedPath> path) {
        Collected collected = new Collected(path);
        inParts.query(
                """
                select step.* from step_record step join proposal on proposal.id = step.proposal
                where step.level in ('STEP', 'PART') and proposal.version > 0 and not"""
                        + NeedToKnow.IS_SECRET
                        + "order by step.proposal, step.entered_at, step.id",
                row -> {
                    collected.add(Columns.uuid(row, "proposal"), step(row));
                });
        collected.close();
    }

    /** Passes a path on as soon as the next one begins. */
    private static final class Collected {

        private final Consumer<RecordedPath> path;
        private final List<RecordedPath.Step> steps = new ArrayList<>();
        private @Nullable UUID of;

        Collected(Consumer<RecordedPath> path) {
            this.path = path;
        }

        void add(UUID proposal, RecordedPath.Step step) {
            if (!proposal.equals(of)) {
                close();
                of = proposal;
            }
            steps.add(step);
        }

        void close() {
            if (!steps.isEmpty()) {
                path.accept(new RecordedPath(steps));
                steps.clear();
            }
        }
    }

    private static RecordedPath.Step step(ResultSet row) throws SQLException {
        boolean isPart = row.getString("level").equals("PART");
        String body = row.getString("body");
        return new RecordedPath.Step(
                ProposalStatus.valueOf(row.getString("status")),
                isPart ? StepPart.valueOf(row.getString("step")) : null,
                body == null ? null : new BodyId(body),
                row.getInt("version"),
                Urgency.valueOf(row.getString("urgency")),
                participants(row),
                Columns.themes(row, "themes"),
                day(row, "entered_at"),
                row.getInt("still") > 0 || row.getObject("still_since") != null,
                end(row));
    }

    private static RecordedPath.@Nullable End end(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new RecordedPath.End(day(row, "left_at"), StepOutcome.valueOf(outcome), row.getInt("days"));
    }

    private static Set<ProvinceCode> participants(ResultSet row) throws SQLException {
        Set<ProvinceCode> participants = new HashSet<>();
        participants.add(new ProvinceCode(row.getString("lead")));
        Columns.texts(row, "partners").forEach(code -> participants.add(new ProvinceCode(code)));
        return participants;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return OfficialTime.dayOf(Columns.instant(row, column));
    }

    @Override
    public Set<ProposalId> secret() {
        return Set.copyOf(sql.sql("select proposal from secret_dossier")
                .query((row, number) -> new ProposalId(Columns.uuid(row, "proposal")))
                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenPath> underWay(Reader reader) {
        return paths(reader, null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OpenPath> underWay(Reader reader, ProposalId id) {
        return paths(reader, id).stream().findFirst();
    }

    private List<OpenPath> paths(Reader reader, @Nullable ProposalId id) {
        Map<UUID, List<OpenPath.Part>> parts = new HashMap<>();
        narrowed(
                        """
                        select step.proposal, step.step, step.body, step.entered_at, step.still, step.still_since
                        from step_record step where step.level = 'PART' and step.left_at is null""",
                        "step.proposal",
                        id)
                .query(row -> {
                    parts.computeIfAbsent(Columns.uuid(row, "proposal"), none -> new ArrayList<>())
                            .add(part(row));
                });
        Map<UUID, Set<BodyId>> atWork = new HashMap<>();
        narrowed(
                        """
                        select distinct task.proposal, seat.body from task join seat on seat.id = task.seat
                        where task.ended_at is null""",
                        "task.proposal",
                        id)
                .query(row -> {
                    atWork.computeIfAbsent(Columns.uuid(row, "proposal"), none -> new HashSet<>())
                            .add(new BodyId(row.getString("body")));
                });
        return NeedToKnow.of(
                        reader,
                        narrowed(
                                """
                                select proposal.*, step.entered_at, step.still, step.still_since,
                                    coalesce(
                                        proposal.document -> 'versions' -> -1 -> 'content' ->> 'urgency',
                                        proposal.document -> 'draft' ->> 'urgency') as urgency,
                                    proposal.document ->> 'route' as route
                                from proposal
                                left join step_record step on step.proposal = proposal.id and step.level = 'STEP'
                                    and step.left_at is null and step.step = proposal.status
                                where proposal.status <> all(:final) and"""
                                        + NeedToKnow.SEEN
                                        + "and"
                                        + NeedToKnow.READ,
                                "proposal.id",
                                id))
                .param("final", FINAL)
                .query((row, number) -> path(row, parts, atWork))
                .list();
    }

    private StatementSpec narrowed(String select, String column, @Nullable ProposalId id) {
        return id == null
                ? sql.sql(select)
                : sql.sql(select + " and " + column + " = :id").param("id", id.value());
    }

    private OpenPath path(ResultSet row, Map<UUID, List<OpenPath.Part>> parts, Map<UUID, Set<BodyId>> atWork)
            throws SQLException {
        UUID id = Columns.uuid(row, "id");
        boolean isRecorded = row.getObject("entered_at") != null;
        String route = row.getString("route");
        return new OpenPath(
                new ProposalId(id),
                ProposalStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getBoolean("parked"),
                Urgency.valueOf(row.getString("urgency")),
                participants(row),
                Columns.themes(row, "themes"),
                route == null ? null : documents.read(route, Route.class),
                day(row, isRecorded ? "entered_at" : "since"),
                isRecorded ? stoodStill(row) : 0,
                parts.getOrDefault(id, List.of()),
                atWork.getOrDefault(id, Set.of()),
                isRecorded);
    }

    private OpenPath.Part part(ResultSet row) throws SQLException {
        return new OpenPath.Part(
                StepPart.valueOf(row.getString("step")),
                new BodyId(row.getString("body")),
                day(row, "entered_at"),
                stoodStill(row));
    }

    private int stoodStill(ResultSet row) throws SQLException {
        LocalDate since = Columns.nullableDay(row, "still_since");
        LocalDate today = OfficialTime.dayOf(clock.instant());
        return row.getInt("still") + (since == null ? 0 : Math.max(0, calendar.workingDaysBetween(since, today)));
    }
}
