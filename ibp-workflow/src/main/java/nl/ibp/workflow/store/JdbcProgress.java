package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.HiddenWork;
import nl.ibp.workflow.monitoring.OverdueProposal;
import nl.ibp.workflow.monitoring.Progress;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.SeatFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProgress implements Progress {

    /** The term of what stands still runs out at no time, however long. */
    private static final String RUNS =
            """
             (task.stands_still_since is null and (not proposal.parked or task.kind = any(:goingOn)))
            """;

    static final String LATE = " (task.due < :today and" + RUNS + ") ";

    /** Open work that is asked for and that the reader may read of. */
    private static final String OPEN_WORK =
            """
             from task
            join proposal on proposal.id = task.proposal
            join seat on seat.id = task.seat
            join body on body.id = seat.body"""
                    + NeedToKnow.WITH_SECRECY
                    + "cross join lateral (select" + NeedToKnow.READ_WITH_SECRECY + "as readable) knowledge "
                    + "where task.ended_at is null and"
                    + NeedToKnow.SEEN
                    + "and readable and (cast(:workOf as text) is null or seat.body = :workOf)"
                    + ProposalFacets.MATCH;

    private final JdbcClient sql;

    JdbcProgress(JdbcClient sql) {
        this.sql = sql;
    }

    private StatementSpec asked(String select, Reader reader, LocalDate today, ProgressFilter filter) {
        StatementSpec statement =
                NeedToKnow.of(reader, sql.sql(select)).param("today", today).param("goingOn", goingOn());
        return ProposalFacets.of(filter.theme(), filter.province(), filter.body(), statement);
    }

    @Override
    public List<SeatFigure> bySeat(Reader reader, LocalDate today, LocalDate soon, ProgressFilter filter) {
        Map<SeatId, List<OverdueProposal>> late = late(reader, today, filter);
        return asked(
                        "select seat.id as seat, seat.body, count(*) as open, min(task.created_at) as since,"
                                + " count(*) filter (where" + RUNS + "and task.due between :today and :soon) as soon"
                                + OPEN_WORK
                                + """
                                group by seat.id, seat.body, body.position, seat.position
                                order by body.position, seat.body, seat.position, seat.id""",
                        reader,
                        today,
                        new ProgressFilter(filter.theme(), filter.province(), null))
                .param("soon", soon)
                .param("workOf", Columns.text(filter.body()))
                .query((row, number) -> seat(row, late))
                .list();
    }

    // Apart, as there are few of them: to put all that is open in order of terms would take longer than all else.
    private Map<SeatId, List<OverdueProposal>> late(Reader reader, LocalDate today, ProgressFilter filter) {
        Map<SeatId, List<OverdueProposal>> late = new HashMap<>();
        asked(
                        "select seat.id as seat, proposal.id, proposal.year, proposal.sequence, task.due" + OPEN_WORK
                                + "and" + LATE + "order by task.due, task.id",
                        reader,
                        today,
                        new ProgressFilter(filter.theme(), filter.province(), null))
                .param("workOf", Columns.text(filter.body()))
                .query(row -> {
                    late.computeIfAbsent(new SeatId(row.getString("seat")), seat -> new ArrayList<>())
                            .add(overdue(row));
                });
        return late;
    }

    private static OverdueProposal overdue(ResultSet row) throws SQLException {
        return new OverdueProposal(
                new ProposalId(Columns.uuid(row, "id")),
                new ProposalNumber(row.getInt("year"), row.getInt("sequence")),
                row.getObject("due", LocalDate.class));
    }

    private static SeatFigure seat(ResultSet row, Map<SeatId, List<OverdueProposal>> late) throws SQLException {
        SeatId seat = new SeatId(row.getString("seat"));
        List<OverdueProposal> overdue = late.getOrDefault(seat, List.of());
        return new SeatFigure(
                seat,
                new BodyId(row.getString("body")),
                row.getInt("open"),
                row.getInt("soon"),
                Columns.instant(row, "since"),
                overdue.isEmpty()
                        ? null
                        : new SeatFigure.Overdue(overdue.size(), overdue.get(0).due(), overdue));
    }

    static String[] goingOn() {
        return Columns.texts(Arrays.stream(TaskKind.values())
                .filter(TaskKind::goesOnWhileParked)
                .toList());
    }

    @Override
    public HiddenWork hidden(Reader reader, LocalDate today) {
        String select = "select count(*) as open, count(*) filter (where" + LATE + ") as late"
                + " from task join proposal on proposal.id = task.proposal where task.ended_at is null"
                + " and task.proposal in (select proposal from secret_dossier) and" + NeedToKnow.SEEN + "and not"
                + NeedToKnow.READ;
        return NeedToKnow.of(reader, sql.sql(select))
                .param("today", today)
                .param("goingOn", goingOn())
                .query((row, number) -> new HiddenWork(row.getInt("open"), row.getInt("late")))
                .single();
    }

    @Override
    public Map<ThemeNumber, Integer> byTheme(Reader reader) {
        Map<ThemeNumber, Integer> counts = new TreeMap<>();
        String select = "select theme, count(*) as number from proposal, unnest(themes) as theme where"
                + NeedToKnow.SEEN + "and" + NeedToKnow.READ + "group by theme";
        NeedToKnow.of(reader, sql.sql(select)).query(row -> {
            counts.put(new ThemeNumber(row.getInt("theme")), row.getInt("number"));
        });
        return counts;
    }

    @Override
    public boolean isEmpty(Reader reader) {
        String select = "select not exists (select from proposal where" + NeedToKnow.SEEN + ")";
        return NeedToKnow.of(reader, sql.sql(select)).query(Boolean.class).single();
    }

    @Override
    public Set<ProposalId> lateOnSecrecy(LocalDate today) {
        String select = "select distinct task.proposal from task join proposal on proposal.id = task.proposal"
                + " where task.ended_at is null and task.secrecy is not null and" + LATE;
        return sql.sql(select)
                .param("today", today)
                .param("goingOn", goingOn())
                .query((row, number) -> new ProposalId(row.getObject("proposal", UUID.class)))
                .set();
    }
}
