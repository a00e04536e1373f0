package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.jspecify.annotations.Nullable;
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
        return asked(
                        """
                        select seat, body, count(*) as open, min(created_at) as since,
                            count(*) filter (where soon) as soon,
                            count(*) filter (where late) as late,
                            min(due) filter (where late) as oldest,
                            array_agg(id order by due, task) filter (where late) as ids,
                            array_agg(year order by due, task) filter (where late) as years,
                            array_agg(sequence order by due, task) filter (where late) as sequences,
                            array_agg(due order by due, task) filter (where late) as dues
                        from (
                            select seat.id as seat, seat.body, body.position as body_position,
                                seat.position as seat_position, task.id as task, task.created_at, task.due,
                                proposal.id, proposal.year, proposal.sequence,"""
                                + RUNS + "and task.due between :today and :soon as soon," + LATE
                                + """
                                as late
                            from task
                            join proposal on proposal.id = task.proposal
                            join seat on seat.id = task.seat
                            join body on body.id = seat.body"""
                                + ProposalFacets.KNOWLEDGE
                                + "where task.ended_at is null and"
                                + NeedToKnow.SEEN
                                + "and readable and (cast(:workOf as text) is null or seat.body = :workOf)"
                                + ProposalFacets.MATCH
                                + """
                        ) work
                        group by seat, body, body_position, seat_position
                        order by body_position, body, seat_position, seat""",
                        reader,
                        today,
                        new ProgressFilter(filter.theme(), filter.province(), null))
                .param("soon", soon)
                .param("workOf", Columns.text(filter.body()))
                .query((row, number) -> seat(row))
                .list();
    }

    static String[] goingOn() {
        return Columns.texts(Arrays.stream(TaskKind.values())
                .filter(TaskKind::goesOnWhileParked)
                .toList());
    }

    private static SeatFigure seat(ResultSet row) throws SQLException {
        return new SeatFigure(
                new SeatId(row.getString("seat")),
                new BodyId(row.getString("body")),
                row.getInt("open"),
                row.getInt("soon"),
                Columns.instant(row, "since"),
                overdue(row));
    }

    private static SeatFigure.@Nullable Overdue overdue(ResultSet row) throws SQLException {
        int late = row.getInt("late");
        return late == 0
                ? null
                : new SeatFigure.Overdue(late, row.getObject("oldest", LocalDate.class), overdueProposals(row));
    }

    private static List<OverdueProposal> overdueProposals(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("ids").getArray();
        Integer[] years = (Integer[]) row.getArray("years").getArray();
        Integer[] sequences = (Integer[]) row.getArray("sequences").getArray();
        java.sql.Date[] dues = (java.sql.Date[]) row.getArray("dues").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(index -> new OverdueProposal(
                        new ProposalId(ids[index]),
                        new ProposalNumber(years[index], sequences[index]),
                        dues[index].toLocalDate()))
                .toList();
    }

    @Override
    public HiddenWork hidden(Reader reader, LocalDate today) {
        String select = "select count(*) as open, count(*) filter (where" + LATE + ") as late"
                + " from task join proposal on proposal.id = task.proposal where task.ended_at is null and"
                + NeedToKnow.SEEN + "and not" + NeedToKnow.READ;
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
