package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.mail.Happening;
import nl.ibp.workflow.mail.Happening.Work;
import nl.ibp.workflow.mail.Happenings;
import nl.ibp.workflow.mail.Outbox.TakenMail;
import nl.ibp.workflow.notice.NoticeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHappenings implements Happenings {

    // What somebody may not do, e.g. as a substitute for other work, is no news to them.
    private static final String MAY_DO =
            """
             (task.seat = any(:ownSeats) or (task.seat, task.kind) in (
                select * from unnest(cast(:standInSeats as text[]), cast(:standInKinds as text[]))))
            """;

    // Who begins a draft knows that there is one, as who claimed work or put it aside does; and of what came back
    // another notice tells. What was handed over to somebody and is free again is new work like any other.
    private static final String NEW_WORK =
            """
            select 'NEW_WORK' as event, task.id as about, task.created_at as at, task.seat as told, proposal,
                cast(null as text) as noticed, cast(null as text) as by_person, task.id as task, task.kind as work,
                task.seat as worker, task.due
            from task
            where task.seat = any(:seats) and task.ended_at is null
                and task.kind not in ('DRAFT_PROPOSAL', 'REVISE_PROPOSAL')
                and task.claimed_by is null
                and not exists (
                    select from task_mark mark
                    where mark.task = task.id and mark.person = :person
                        and coalesce(mark.declined_at, mark.wake_on) is not null)
                and"""
                    + MAY_DO;

    // What was read on the pages meanwhile, what was said of work that is done, and what was handed over and is
    // another's since, needs no mail any more.
    private static final String NOTICES =
            """
            select kinds.event, cast(n.id as text) as about, n.at, n.seat as told, n.proposal, n.kind as noticed,
                n.by_person, task.id as task, task.kind as work, task.seat as worker, task.due
            from notice n
            join unnest(cast(:kinds as text[]), cast(:kindEvents as text[])) as kinds (kind, event)
                on kinds.kind = n.kind
            left join task on task.id = n.task
            where n.seat = any(:seats) and (n.person is null or n.person = :person)
                and (task.id is null or task.ended_at is null)
                and (n.kind <> 'HANDED_OVER' or task.claimed_by = :person)
                and not exists (select from notice_read r where r.notice = n.id and r.person = :person)
                and (n.kind not in ('REMINDER', 'OVERDUE', 'HANDED_OVER', 'CHASED') or"""
                    + MAY_DO
                    + ")";

    private static final String WITH_NUMBER =
            "select happening.*, year, sequence from (%s) happening join proposal on proposal.id = happening.proposal";

    private final JdbcClient sql;

    JdbcHappenings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Happening> unmailed(Actor actor, Map<NoticeEvent, Instant> after, int limit) {
        if (after.isEmpty()) {
            return List.of();
        }
        String both = NEW_WORK + " and task.created_at > :earliest union all " + NOTICES + " and n.at > :earliest";
        return bind(
                        sql.sql(
                                WITH_NUMBER.formatted(both)
                                        + """
                                 join unnest(cast(:events as text[]), cast(cast(:after as text[]) as timestamptz[]))
                                    as wanted (event, after)
                                    on wanted.event = happening.event and happening.at > wanted.after
                                where not exists (
                                    select from mail
                                    where mail.person = :person and mail.event = happening.event
                                        and mail.about = happening.about)
                                order by at, about limit :limit"""),
                        actor)
                .param("earliest", Columns.timestamp(Collections.min(after.values())))
                .param("events", Columns.texts(after.keySet()))
                .param("after", Columns.texts(after.values()))
                .param("limit", limit)
                .query((row, number) -> happening(row))
                .list();
    }

    @Override
    public List<Happening> gathered(Actor actor, TakenMail digest) {
        String both =
                NEW_WORK + " and task.id in (select about from mail where digest = :digest and event = 'NEW_WORK')"
                        + " union all " + NOTICES
                        + " and cast(n.id as text) in (select about from mail where digest = :digest and event <> 'NEW_WORK')";
        return bind(sql.sql(WITH_NUMBER.formatted(both) + " order by at, about"), actor)
                .param("digest", digest.id())
                .query((row, number) -> happening(row))
                .list();
    }

    @Override
    public Optional<Happening> find(Actor actor, NoticeEvent event, String about) {
        String one = event == NoticeEvent.NEW_WORK
                ? NEW_WORK + " and task.id = :about"
                : NOTICES + " and n.id = cast(:about as bigint)";
        return bind(sql.sql(WITH_NUMBER.formatted(one)), actor)
                .param("about", about)
                .query((row, number) -> happening(row))
                .optional();
    }

    private static StatementSpec bind(StatementSpec statement, Actor actor) {
        List<NoticeKind> kinds = Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.event().isPresent())
                .toList();
        List<WorkBranch> standIns = actor.standIns().stream()
                .map(standIn -> new WorkBranch(standIn.seat(), Set.copyOf(ScopeOfWork.kindsIn(standIn.scopes()))))
                .toList();
        return statement
                .param("seats", Columns.texts(actor.seats()))
                .param("ownSeats", Columns.texts(actor.ownSeats()))
                .param(
                        "standInSeats",
                        Columns.texts(standIns.stream()
                                .flatMap(branch -> branch.kinds().stream().map(kind -> branch.seat()))
                                .toList()))
                .param(
                        "standInKinds",
                        Columns.texts(standIns.stream()
                                .flatMap(branch -> branch.kinds().stream())
                                .toList()))
                .param("person", actor.person().value())
                .param("kinds", Columns.texts(kinds))
                .param(
                        "kindEvents",
                        Columns.texts(kinds.stream()
                                .map(kind -> kind.event().orElseThrow())
                                .toList()));
    }

    private static Happening happening(ResultSet row) throws SQLException {
        String noticed = row.getString("noticed");
        String by = row.getString("by_person");
        return new Happening(
                NoticeEvent.valueOf(row.getString("event")),
                row.getString("about"),
                Columns.instant(row, "at"),
                new SeatId(row.getString("told")),
                new ProposalId(Columns.uuid(row, "proposal")),
                new ProposalNumber(row.getInt("year"), row.getInt("sequence")),
                noticed == null ? null : NoticeKind.valueOf(noticed),
                work(row),
                by == null ? null : new PersonId(by));
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
