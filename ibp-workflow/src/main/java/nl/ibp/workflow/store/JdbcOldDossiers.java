package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.OldDossier;
import nl.ibp.workflow.monitoring.OldDossier.Work;
import nl.ibp.workflow.monitoring.OldDossiers;
import nl.ibp.workflow.monitoring.PastStep;
import nl.ibp.workflow.monitoring.StepOutcome;
import nl.ibp.workflow.monitoring.StepRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOldDossiers implements OldDossiers {

    private static final Set<RecordedEvent> STANDING_STILL = Set.of(
            RecordedEvent.PROPOSAL_PARKED,
            RecordedEvent.PROPOSAL_RESUMED,
            RecordedEvent.TERM_SUSPENDED,
            RecordedEvent.TERM_RESUMED);

    private static final List<TaskKind> TOLD =
            Stream.of(TaskKind.values()).filter(StepRecord::tellsOf).toList();

    // What was recorded while this dossier waited to be found out of is there already.
    private static final String INSERT =
            """
            insert into step_record (proposal, version, level, step, status, task, body, seat, province, round, urgency,
                lead, partners, themes, entered_at, begun_at, due, left_at, outcome, days, waiting, still, still_since)
            values (:proposal, :version, :level, :step, :status, :task, :body, :seat, :province, 1, :urgency, :lead,
                :partners, :themes, :entered, :begun, :due, :left, :outcome, :days, :waiting, :still, :stillSince)
            on conflict (task) where task is not null do nothing
            """;

    // Those that were recorded before counted from the first that was.
    private static final String COUNT_ROUNDS =
            """
            update step_record set round = counted.round, written_in = pg_current_xact_id()
            from (
                select id, row_number() over (
                    partition by proposal, level, step, coalesce(seat, body) order by entered_at, id) as round
                from step_record where proposal = any(:proposals)) counted
            where counted.id = step_record.id and counted.round <> step_record.round
            """;

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final Documents documents;
    private final RecordRows entries;

    JdbcOldDossiers(JdbcClient sql, NamedParameterJdbcTemplate batches, Documents documents) {
        this.sql = sql;
        this.batches = batches;
        this.documents = documents;
        this.entries = new RecordRows(documents);
    }

    /** A dossier, and what of it is elsewhere. */
    private record Found(
            RegionalProposal proposal, Instant since, @Nullable Instant recorded, @Nullable Instant parts) {}

    @Override
    public List<OldDossier> next(int most) {
        UUID[] ids = sql.sql(
                        """
                        select proposal from step_record_to_fill order by proposal limit :most
                        for update skip locked""")
                .param("most", most)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        List<Found> found = sql.sql(
                        """
                        select document, since,
                            (select min(entered_at) from step_record
                                where proposal = proposal.id and level = 'STEP') as recorded,
                            (select min(entered_at) from step_record
                                where proposal = proposal.id and level = 'PART') as parts
                        from proposal where id = any(:ids) order by id for update""")
                .param("ids", ids)
                .query((row, number) -> new Found(
                        documents.read(row.getString("document"), RegionalProposal.class),
                        Columns.instant(row, "since"),
                        Columns.nullableInstant(row, "recorded"),
                        Columns.nullableInstant(row, "parts")))
                .list();
        Map<ProposalId, List<Consultation>> rounds =
                byProposal("consultation", ids, Consultation.class, Consultation::proposal);
        Map<ProposalId, List<StatesFile>> files = byProposal(
                "states_file", ids, StatesFile.class, file -> file.id().proposal());
        Map<ProposalId, List<Work>> work = work(ids);
        Map<ProposalId, List<RecordEntry>> entries = entries(ids);
        return found.stream()
                .map(one -> new OldDossier(
                        one.proposal(),
                        one.since(),
                        of(one, work),
                        of(one, rounds),
                        of(one, files),
                        of(one, entries),
                        one.recorded(),
                        one.parts()))
                .toList();
    }

    private static <T> List<T> of(Found one, Map<ProposalId, List<T>> all) {
        return all.getOrDefault(one.proposal().id(), List.of());
    }

    private <T> Map<ProposalId, List<T>> byProposal(
            String table, UUID[] ids, Class<T> type, Function<T, ProposalId> proposal) {
        return sql
                .sql("select document from " + table + " where proposal = any(:ids) order by opened_at")
                .param("ids", ids)
                .query(String.class)
                .list()
                .stream()
                .map(document -> documents.read(document, type))
                .collect(Collectors.groupingBy(proposal));
    }

    private record WorkOf(ProposalId proposal, Work work) {}

    private Map<ProposalId, List<Work>> work(UUID[] ids) {
        return sql
                .sql(
                        """
                        select task.*, body.id as body, body.kind as body_kind
                        from task join seat on seat.id = task.seat join body on body.id = seat.body
                        where proposal = any(:ids) and task.kind = any(:told)
                        order by created_at, task.id""")
                .param("ids", ids)
                .param("told", Columns.texts(TOLD))
                .query((row, number) -> new WorkOf(new ProposalId(Columns.uuid(row, "proposal")), work(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(WorkOf::proposal, Collectors.mapping(WorkOf::work, Collectors.toList())));
    }

    private static Work work(ResultSet row) throws SQLException {
        UUID consultation = Columns.uuid(row, "consultation");
        String province = row.getString("province");
        Instant begun = Columns.nullableInstant(row, "begun_at");
        return new Work(
                new TaskId(row.getString("id")),
                TaskKind.valueOf(row.getString("kind")),
                new SeatId(row.getString("seat")),
                new BodyId(row.getString("body")),
                BodyKind.valueOf(row.getString("body_kind")),
                province == null ? null : new ProvinceCode(province),
                consultation == null ? null : new ConsultationId(consultation),
                Columns.instant(row, "created_at"),
                begun == null ? Columns.nullableInstant(row, "claimed_at") : begun,
                Columns.nullableInstant(row, "ended_at"),
                outcome(row),
                Columns.nullableDay(row, "due"));
    }

    private static @Nullable StepOutcome outcome(ResultSet row) throws SQLException {
        String why = row.getString("ended_why");
        if (why != null) {
            return StepOutcome.of(EndReason.valueOf(why));
        }
        return row.getString("ended_by") == null ? null : StepOutcome.DONE;
    }

    private Map<ProposalId, List<RecordEntry>> entries(UUID[] ids) {
        return sql
                .sql(
                        """
                        select * from dossier_entry where proposal = any(:ids) and event = any(:events)
                        order by proposal, sequence""")
                .param("ids", ids)
                .param("events", Columns.texts(STANDING_STILL))
                .query((row, number) -> entries.entry(row).entry())
                .list()
                .stream()
                .collect(Collectors.groupingBy(RecordEntry::proposal));
    }

    @Override
    public void found(List<OldDossier> dossiers, List<PastStep> steps) {
        batches.batchUpdate(INSERT, steps.stream().map(JdbcOldDossiers::values).toArray(SqlParameterSource[]::new));
        UUID[] proposals =
                dossiers.stream().map(dossier -> dossier.id().value()).toArray(UUID[]::new);
        sql.sql(COUNT_ROUNDS).param("proposals", proposals).update();
        sql.sql("delete from step_record_to_fill where proposal = any(:proposals)")
                .param("proposals", proposals)
                .update();
    }

    private static SqlParameterSource values(PastStep step) {
        PastStep.Stay stay = step.stay();
        PastStep.Whose whose = step.whose();
        return new MapSqlParameterSource()
                .addValue("proposal", step.proposal().value())
                .addValue("version", step.version())
                .addValue("level", step.level().name())
                .addValue("step", step.step())
                .addValue("status", step.status().name())
                .addValue("task", Columns.text(whose.task()))
                .addValue("body", Columns.text(whose.body()))
                .addValue("seat", Columns.text(whose.seat()))
                .addValue("province", Columns.text(whose.province()))
                .addValue("urgency", step.about().urgency().name())
                .addValue("lead", step.about().lead().value())
                .addValue("partners", Columns.texts(step.about().partners()))
                .addValue("themes", Columns.numbers(step.about().themes()))
                .addValue("entered", Columns.timestamp(stay.entered()))
                .addValue("begun", Columns.timestamp(stay.begun()))
                .addValue("due", step.due())
                .addValue("left", Columns.timestamp(stay.left()))
                .addValue("outcome", Objects.toString(stay.outcome(), null))
                .addValue("days", stay.days())
                .addValue("waiting", stay.waiting())
                .addValue("still", stay.still())
                .addValue("stillSince", stay.stillSince());
    }
}
