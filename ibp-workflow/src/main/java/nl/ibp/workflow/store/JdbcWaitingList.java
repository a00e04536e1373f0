package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.waiting.LastReminder;
import nl.ibp.workflow.waiting.WaitingCount;
import nl.ibp.workflow.waiting.WaitingList;
import nl.ibp.workflow.waiting.WaitingOrder;
import nl.ibp.workflow.waiting.WaitingPiece;
import nl.ibp.workflow.waiting.WaitingQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWaitingList implements WaitingList {

    /** What is open and readable, of the seats, dossiers and bodies that are asked for. */
    private static final String WAITING =
            """
             from task
            join proposal on proposal.id = task.proposal
            join seat on seat.id = task.seat
            join body on body.id = seat.body
            where task.ended_at is null and task.seat = any(:seats)
                and (cast(:body as text) is null or seat.body = :body)
                and (cast(:theme as integer) is null or :theme = any(proposal.themes))
                and (cast(:province as text) is null
                    or proposal.lead = :province or :province = any(proposal.partners))
                and\
            """
                    + NeedToKnow.SEEN
                    + "and"
                    + NeedToKnow.READ;

    // In the list of columns, so that it is looked for once it is known what is shown.
    private static final String TOLD =
            """
             (select notice.%s from notice
                where notice.task = task.id and notice.seat = task.seat
                    and notice.kind in ('REMINDER', 'OVERDUE', 'CHASED')
                order by notice.at desc, notice.id desc limit 1) as told_%s
            """;

    private static final String STANDS_STILL =
            "(task.stands_still_since is not null or (proposal.parked and task.kind <> all(:goingOn)))";

    private static final String BY_TERM = STANDS_STILL + ", task.due nulls last, task.created_at, task.id";

    private final JdbcClient sql;

    JdbcWaitingList(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<WaitingPiece> find(
            Reader reader,
            Collection<SeatId> seats,
            WaitingQuery query,
            WaitingOrder order,
            LocalDate today,
            int limit) {
        String select = "select task.*, proposal.year, proposal.sequence, proposal.title, proposal.lead,"
                + " proposal.themes, proposal.parked, seat.body, true as readable,"
                + NeedToKnow.IS_SECRET + "as secret," + TOLD.formatted("at", "at") + ","
                + TOLD.formatted("by_seat", "by")
                + WAITING + late(query)
                + " order by " + columns(order) + " limit :limit";
        return asked(sql.sql(select), reader, seats, query, today)
                .param("limit", limit)
                .query((row, number) -> piece(row))
                .list();
    }

    private static String late(WaitingQuery query) {
        return query.isLate() ? " and" + JdbcProgress.LATE : "";
    }

    private static String columns(WaitingOrder order) {
        return switch (order) {
            case BODY -> "body.position, body.id, seat.position, seat.id, " + BY_TERM;
            case AGE -> "task.created_at, task.id";
            case TERM -> BY_TERM;
        };
    }

    private static StatementSpec asked(
            StatementSpec statement, Reader reader, Collection<SeatId> seats, WaitingQuery query, LocalDate today) {
        return NeedToKnow.of(reader, statement)
                .param("seats", Columns.texts(seats))
                .param("body", Columns.text(query.body()))
                .param("theme", query.theme() == null ? null : query.theme().value())
                .param("province", Columns.text(query.province()))
                .param("today", today)
                .param("goingOn", JdbcProgress.goingOn());
    }

    private static WaitingPiece piece(ResultSet row) throws SQLException {
        return new WaitingPiece(TaskRows.inbox(row), new BodyId(row.getString("body")), reminder(row), false);
    }

    private static @Nullable LastReminder reminder(ResultSet row) throws SQLException {
        Instant told = Columns.nullableInstant(row, "told_at");
        Instant reminded = Columns.nullableInstant(row, "reminded_at");
        String by = row.getString("told_by");
        if (reminded != null && (told == null || told.isBefore(reminded))) {
            return new LastReminder(reminded, true, null);
        }
        return told == null ? null : new LastReminder(told, by != null, by == null ? null : new SeatId(by));
    }

    @Override
    public List<WaitingCount> count(Reader reader, Collection<SeatId> seats, WaitingQuery query, LocalDate today) {
        String select = "select seat.body, count(*) as open, count(*) filter (where" + JdbcProgress.LATE + ") as late"
                + WAITING + late(query) + " group by body.position, body.id, seat.body order by body.position, body.id";
        return asked(sql.sql(select), reader, seats, query, today)
                .query((row, number) ->
                        new WaitingCount(new BodyId(row.getString("body")), row.getInt("open"), row.getInt("late")))
                .list();
    }
}
