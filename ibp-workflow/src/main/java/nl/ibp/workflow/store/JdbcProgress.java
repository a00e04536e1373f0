package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.OverdueProposal;
import nl.ibp.workflow.monitoring.Progress;
import nl.ibp.workflow.monitoring.SeatFigure;
import nl.ibp.workflow.monitoring.StatusFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProgress implements Progress {

    // The same as in the list of proposals, so that a figure is the length of the list it leads to.
    private static final String SEEN = " (proposal.version > 0 or proposal.lead = any(:own)) ";

    /** What stands still is not late, however long. */
    private static final String LATE = "(due < :today and stands_still_since is null and not proposal.parked)";

    private final JdbcClient sql;

    JdbcProgress(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<StatusFigure> byStatus(Set<ProvinceCode> ownProvinces, LocalDate today) {
        return sql.sql(
                        """
                        select status, count(*) as number, count(late.proposal) as late
                        from proposal
                        left join (
                            select distinct proposal from task
                            where ended_at is null and due < :today and stands_still_since is null
                        ) late on late.proposal = proposal.id and not proposal.parked
                        where"""
                                + SEEN
                                + "group by status")
                .param("own", Columns.texts(ownProvinces))
                .param("today", today)
                .query((row, number) -> new StatusFigure(
                        ProposalStatus.valueOf(row.getString("status")), row.getInt("number"), row.getInt("late")))
                .list();
    }

    @Override
    public List<SeatFigure> bySeat(Set<ProvinceCode> ownProvinces, LocalDate today) {
        return sql.sql(
                        ("""
                        select seat.id as seat, seat.body, count(*) as open, min(task.created_at) as since,
                            array_agg(proposal.id order by due, task.id) filter (where %1$s) as ids,
                            array_agg(proposal.year order by due, task.id) filter (where %1$s) as years,
                            array_agg(proposal.sequence order by due, task.id) filter (where %1$s) as sequences,
                            array_agg(due order by due, task.id) filter (where %1$s) as dues
                        from task
                        join proposal on proposal.id = task.proposal
                        join seat on seat.id = task.seat
                        join body on body.id = seat.body
                        where ended_at is null and"""
                                        + SEEN
                                        + "group by seat.id, body.id order by body.position, body.id, seat.position, seat.id")
                                .formatted(LATE))
                .param("own", Columns.texts(ownProvinces))
                .param("today", today)
                .query((row, number) -> seat(row))
                .list();
    }

    private static SeatFigure seat(ResultSet row) throws SQLException {
        return new SeatFigure(
                new SeatId(row.getString("seat")),
                new BodyId(row.getString("body")),
                row.getInt("open"),
                Columns.instant(row, "since"),
                overdue(row));
    }

    private static SeatFigure.@Nullable Overdue overdue(ResultSet row) throws SQLException {
        if (row.getArray("ids") == null) {
            return null;
        }
        UUID[] ids = (UUID[]) row.getArray("ids").getArray();
        Integer[] years = (Integer[]) row.getArray("years").getArray();
        Integer[] sequences = (Integer[]) row.getArray("sequences").getArray();
        java.sql.Date[] dues = (java.sql.Date[]) row.getArray("dues").getArray();
        List<OverdueProposal> proposals = IntStream.range(0, ids.length)
                .mapToObj(index -> new OverdueProposal(
                        new ProposalId(ids[index]),
                        new ProposalNumber(years[index], sequences[index]),
                        dues[index].toLocalDate()))
                .toList();
        return new SeatFigure.Overdue(ids.length, proposals);
    }

    @Override
    public Map<ThemeNumber, Integer> byTheme(Set<ProvinceCode> ownProvinces) {
        Map<ThemeNumber, Integer> counts = new TreeMap<>();
        sql.sql("select theme, count(*) as number from proposal, unnest(themes) as theme where" + SEEN
                        + "group by theme")
                .param("own", Columns.texts(ownProvinces))
                .query(row -> {
                    counts.put(new ThemeNumber(row.getInt("theme")), row.getInt("number"));
                });
        return counts;
    }
}
