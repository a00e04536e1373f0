package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.UncoveredWork;
import nl.ibp.workflow.organisation.DemoMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUncoveredWork implements UncoveredWork {

    // On a day somebody has the work of a task who holds its seat, or stands in for it for that kind of work; outside
    // demo mode nobody of whom only an account of the demonstration is known, since that one does not sign in.
    private static final String COVERED =
            """
            (exists (select 1 from appointment a
                    where a.seat = task.seat
                    and a.from_day <= day.on_day and (a.until_day is null or a.until_day >= day.on_day)
                    and (:demoMode or coalesce(
                        (select bool_or(not demo) from account where account.person = a.person), true)))
                or exists (select 1 from substitution s
                    where s.seat = task.seat and scope_of.scope = any(s.scopes)
                    and s.from_day <= day.on_day and s.until_day >= day.on_day and s.ended_at is null
                    and (:demoMode or coalesce(
                        (select bool_or(not demo) from account where account.person = s.substitute), true))))
            """;

    private static final String SCOPES =
            """
            join unnest(cast(:kinds as text[]), cast(:scopes as text[])) as scope_of (kind, scope)
                on scope_of.kind = task.kind
            """;

    private final JdbcClient sql;
    private final DemoMode demoMode;

    JdbcUncoveredWork(JdbcClient sql, DemoMode demoMode) {
        this.sql = sql;
        this.demoMode = demoMode;
    }

    @Override
    public List<Uncovered> at(Instant now, Reader reader) {
        String select = "select task.*, proposal.year, proposal.sequence, proposal.parked," + NeedToKnow.READ
                + "as readable from task join proposal"
                + " on proposal.id = task.proposal " + SCOPES
                + "cross join (select cast(:today as date) as on_day) as day"
                + " where task.ended_at is null and not " + COVERED
                + "order by task.created_at, task.id";
        return NeedToKnow.of(reader, withScopes(select))
                .param("today", OfficialTime.dayOf(now))
                .query((row, number) -> uncovered(row))
                .list();
    }

    private static Uncovered uncovered(ResultSet row) throws SQLException {
        OpenTask task = TaskRows.open(row);
        boolean parked = row.getBoolean("parked") && !task.goesOnWhileParked();
        return new Uncovered(
                task.id(),
                task.kind(),
                task.seat(),
                task.proposal(),
                row.getBoolean("readable") ? new ProposalNumber(row.getInt("year"), row.getInt("sequence")) : null,
                task.createdAt(),
                task.due(),
                parked || task.standsStillSince() != null);
    }

    @Override
    public List<SoonVacant> until(LocalDate lastDay, Instant now) {
        return withScopes(
                        "with vacancy as (select task.id, task.seat, day.on_day from task " + SCOPES
                                + "cross join (select cast(generate_series(cast(:today as date),"
                                + " cast(:lastDay as date), interval '1 day') as date) as on_day) as day"
                                + " where task.ended_at is null and not " + COVERED + ")"
                                + """
                                 select seat, min(first_day) as from_day, count(*) as open
                                from (select id, seat, min(on_day) as first_day from vacancy group by id, seat) as task
                                where first_day > :today
                                group by seat order by from_day, seat""")
                .param("today", OfficialTime.dayOf(now))
                .param("lastDay", lastDay)
                .query((row, number) -> new SoonVacant(
                        new SeatId(row.getString("seat")),
                        row.getObject("from_day", LocalDate.class),
                        row.getInt("open")))
                .list();
    }

    private StatementSpec withScopes(String select) {
        List<TaskKind> kinds = Arrays.asList(TaskKind.values());
        return sql.sql(select)
                .param("demoMode", demoMode.isOn())
                .param("kinds", Columns.texts(kinds))
                .param(
                        "scopes",
                        Columns.texts(kinds.stream().map(ScopeOfWork::of).toList()));
    }
}
