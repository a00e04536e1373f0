package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.Notice.Personal;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.NoticeRow;
import nl.ibp.workflow.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {

    // Of what somebody does not want to be told they are told nothing here either.
    private static final String WANTED =
            """
             not exists (select from notice_choice choice
                join unnest(cast(:kinds as text[]), cast(:events as text[])) as told (kind, event)
                    on told.event = choice.event
                where choice.person = :person and choice.channel = 'NONE' and told.kind = n.kind)
            """;

    /** What is for one holder of a seat alone, the others do not find. */
    private static final String TOLD = " n.seat = any(:seats) and (n.person is null or n.person = :person) ";

    private static final Map<String, Object> EVENTS = events();

    private final JdbcClient sql;

    JdbcNotices(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean give(Notice notice) {
        Personal personal = notice.personal();
        return sql.sql(
                                """
                                insert into notice (seat, proposal, task, kind, working_days, due, note, at, person,
                                    by_person, by_seat)
                                values (:seat, :proposal, :task, :kind, :workingDays, :due, :note, :at, :person,
                                    :byPerson, :bySeat)
                                on conflict do nothing""")
                        .param("seat", notice.seat().value())
                        .param("proposal", notice.proposal().value())
                        .param("task", Columns.text(notice.task()))
                        .param("kind", notice.kind().name())
                        .param("workingDays", notice.workingDays())
                        .param("due", notice.due())
                        .param("note", notice.note())
                        .param("at", Columns.timestamp(notice.at()))
                        .param("person", personal == null ? null : personal.to().value())
                        .param(
                                "byPerson",
                                personal == null ? null : personal.by().value())
                        .param("bySeat", Columns.text(notice.bySeat()))
                        .update()
                == 1;
    }

    @Override
    public List<NoticeRow> of(PersonId person, Collection<SeatId> seats, Reader reader, int offset, int limit) {
        return NeedToKnow.of(
                        reader,
                        sql.sql(
                                """
                                select n.id, n.seat, n.proposal, n.task, n.kind, n.working_days, n.due, n.at, n.person,
                                    n.by_person, n.by_seat,
                                    case when readable then n.note else '' end as note,
                                    year, sequence, secret, readable, case when readable then title end as title,
                                    t.kind as work, t.seat as worker, t.ended_at is null as open,
                                    r.read_at is not null as read
                                from notice n join proposal on proposal.id = n.proposal
                                cross join lateral (select"""
                                        + NeedToKnow.IS_SECRET
                                        + "as secret,"
                                        + NeedToKnow.READ
                                        + """
                                as readable) knowledge
                                left join task t on t.id = n.task
                                left join notice_read r on r.notice = n.id and r.person = :person
                                where"""
                                        + TOLD
                                        + "and"
                                        + WANTED
                                        + "order by n.id desc offset :offset limit :limit"))
                .params(EVENTS)
                .param("person", person.value())
                .param("seats", Columns.texts(seats))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    @Override
    public int unread(PersonId person, Collection<SeatId> seats) {
        return sql.sql(
                        """
                        select count(*) from notice n
                        where not exists (
                            select 1 from notice_read r where r.notice = n.id and r.person = :person) and"""
                                + TOLD
                                + "and"
                                + WANTED)
                .params(EVENTS)
                .param("person", person.value())
                .param("seats", Columns.texts(seats))
                .query(Integer.class)
                .single();
    }

    @Override
    public void read(PersonId person, Collection<SeatId> seats, long id, Instant at) {
        read(" and n.id = :id", person, seats, id, at);
    }

    @Override
    public void readUpTo(PersonId person, Collection<SeatId> seats, long latest, Instant at) {
        read(" and n.id <= :id", person, seats, latest, at);
    }

    private void read(String which, PersonId person, Collection<SeatId> seats, long id, Instant at) {
        sql.sql("insert into notice_read (person, notice, read_at)"
                        + " select :person, n.id, :at from notice n where" + TOLD + which
                        + " on conflict do nothing")
                .param("person", person.value())
                .param("seats", Columns.texts(seats))
                .param("id", id)
                .param("at", Columns.timestamp(at))
                .update();
    }

    private static Map<String, Object> events() {
        List<NoticeKind> kinds = Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.event().isPresent())
                .toList();
        return Map.of(
                "kinds",
                Columns.texts(kinds),
                "events",
                Columns.texts(
                        kinds.stream().map(kind -> kind.event().orElseThrow()).toList()));
    }

    private static NoticeRow row(ResultSet row) throws SQLException {
        return new NoticeRow(
                row.getLong("id"),
                notice(row),
                work(row),
                new ProposalNumber(row.getInt("year"), row.getInt("sequence")),
                Titles.of(row),
                row.getBoolean("read"));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        String task = row.getString("task");
        String bySeat = row.getString("by_seat");
        return new Notice(
                new SeatId(row.getString("seat")),
                new ProposalId(Columns.uuid(row, "proposal")),
                task == null ? null : new TaskId(task),
                NoticeKind.valueOf(row.getString("kind")),
                row.getInt("working_days"),
                Columns.nullableDay(row, "due"),
                row.getString("note"),
                Columns.instant(row, "at"),
                personal(row),
                bySeat == null ? null : new SeatId(bySeat));
    }

    private static @Nullable Personal personal(ResultSet row) throws SQLException {
        String person = row.getString("person");
        return person == null ? null : new Personal(new PersonId(person), new PersonId(row.getString("by_person")));
    }

    private static NoticeRow.@Nullable Work work(ResultSet row) throws SQLException {
        String kind = row.getString("work");
        return kind == null
                ? null
                : new NoticeRow.Work(
                        TaskKind.valueOf(kind), new SeatId(row.getString("worker")), row.getBoolean("open"));
    }
}
