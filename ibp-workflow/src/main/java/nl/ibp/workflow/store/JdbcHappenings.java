package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.mail.Happening;
import nl.ibp.workflow.mail.Happening.Work;
import nl.ibp.workflow.mail.Happenings;
import nl.ibp.workflow.notice.NoticeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHappenings implements Happenings {

    // Who begins a draft knows that there is one, and of what came back another notice tells.
    private static final String NEW_WORK =
            """
            select task.id as about, task.created_at as at, task.seat as told, proposal, cast(null as text) as noticed,
                task.id as task, task.kind as work, task.seat as worker, task.due
            from task
            where task.seat = any(:seats) and task.ended_at is null
                and task.kind not in ('DRAFT_PROPOSAL', 'REVISE_PROPOSAL')
                and (task.claimed_by is null or task.claimed_by = :person)
            """;

    // What was read on the pages meanwhile, and what was said of work that is done, needs no mail any more.
    private static final String NOTICES =
            """
            select cast(n.id as text) as about, n.at, n.seat as told, n.proposal, n.kind as noticed,
                task.id as task, task.kind as work, task.seat as worker, task.due
            from notice n left join task on task.id = n.task
            where n.seat = any(:seats) and n.kind = any(:kinds)
                and (task.id is null or task.ended_at is null)
                and not exists (select from notice_read r where r.notice = n.id and r.person = :person)
            """;

    private static final String WITH_NUMBER =
            "select happening.*, year, sequence from (%s) happening join proposal on proposal.id = happening.proposal";

    private final JdbcClient sql;

    JdbcHappenings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Happening> of(Actor actor, Instant after, Instant until) {
        String both = NEW_WORK + " and task.created_at > :after and task.created_at <= :until union all " + NOTICES
                + " and n.at > :after and n.at <= :until";
        return bind(sql.sql(WITH_NUMBER.formatted(both) + " order by at, about"), actor)
                .param("after", Columns.timestamp(after))
                .param("until", Columns.timestamp(until))
                .query((row, number) -> happening(row))
                .list()
                .stream()
                .filter(happening -> isFor(actor, happening))
                .toList();
    }

    @Override
    public Optional<Happening> find(Actor actor, NoticeEvent event, String about) {
        String one = event == NoticeEvent.NEW_WORK
                ? NEW_WORK + " and task.id = :about"
                : NOTICES + " and n.id = cast(:about as bigint)";
        return bind(sql.sql(WITH_NUMBER.formatted(one)), actor)
                .param("about", about)
                .query((row, number) -> happening(row))
                .optional()
                .filter(happening -> isFor(actor, happening));
    }

    private static StatementSpec bind(StatementSpec statement, Actor actor) {
        return statement
                .param("seats", Columns.texts(actor.seats()))
                .param("person", actor.person().value())
                .param(
                        "kinds",
                        Columns.texts(Arrays.stream(NoticeKind.values())
                                .filter(kind -> kind.event().isPresent())
                                .toList()));
    }

    // A substitute hears of no work but that which they may do.
    private static boolean isFor(Actor actor, Happening happening) {
        Work work = happening.work();
        return happening.kind() != null || work == null || actor.mayDo(happening.seat(), ScopeOfWork.of(work.kind()));
    }

    private static Happening happening(ResultSet row) throws SQLException {
        String noticed = row.getString("noticed");
        NoticeKind kind = noticed == null ? null : NoticeKind.valueOf(noticed);
        return new Happening(
                kind == null ? NoticeEvent.NEW_WORK : kind.event().orElseThrow(),
                row.getString("about"),
                Columns.instant(row, "at"),
                new SeatId(row.getString("told")),
                new ProposalId(Columns.uuid(row, "proposal")),
                new ProposalNumber(row.getInt("year"), row.getInt("sequence")),
                kind,
                work(row));
    }

    private static @Nullable Work work(ResultSet row) throws SQLException {
        String task = row.getString("task");
        return task == null
                ? null
                : new Work(
                        new TaskId(task),
                        TaskKind.valueOf(row.getString("work")),
                        new SeatId(row.getString("worker")),
                        Columns.nullableDay(row, "due"));
    }
}
