package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.mail.Happening;
import nl.ibp.workflow.mail.MailEvent;
import nl.ibp.workflow.mail.Outbox;
import nl.ibp.workflow.mail.TroubledMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each step is one statement, so that it stands by itself where its caller is in no transaction. */
@Repository
class JdbcOutbox implements Outbox {

    static final String IN_TROUBLE =
            "(state = 'FAILED' or (state = 'HANDED_OVER' and (lease_until is null or lease_until < :now)))";

    private final JdbcClient sql;

    JdbcOutbox(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean put(NewMail mail, Instant now) {
        return sql.sql(
                                """
                                insert into mail (person, event, about, state, created_at, not_before, changed_at,
                                    message_id)
                                values (:person, :event, :about, 'WAITING', :now, :notBefore, :now, :messageId)
                                on conflict do nothing""")
                        .param("person", mail.person().value())
                        .param("event", mail.event().name())
                        .param("about", mail.about())
                        .param("now", Columns.timestamp(now))
                        .param("notBefore", Columns.timestamp(mail.notBefore()))
                        .param("messageId", UUID.randomUUID())
                        .update()
                == 1;
    }

    @Override
    public Optional<TakenMail> take(Instant now, Instant leaseUntil) {
        return sql.sql(
                        """
                        update mail set lease = :lease, lease_until = :until, attempts = attempts + 1
                        where id = (
                            select id from mail
                            where state = 'WAITING' and not_before <= :now
                                and (lease_until is null or lease_until < :now)
                            order by not_before, id
                            limit 1
                            for update skip locked)
                        returning *""")
                .param("lease", UUID.randomUUID())
                .param("until", Columns.timestamp(leaseUntil))
                .param("now", Columns.timestamp(now))
                .query((row, number) -> taken(row))
                .optional();
    }

    @Override
    public boolean handedOver(TakenMail mail, Instant now) {
        return sql.sql("update mail set state = 'HANDED_OVER', changed_at = :now"
                                + " where id = :id and lease = :lease and state = 'WAITING'")
                        .param("id", mail.id())
                        .param("lease", mail.lease())
                        .param("now", Columns.timestamp(now))
                        .update()
                == 1;
    }

    @Override
    public void sent(TakenMail mail, Instant now) {
        become(mail, "state = 'SENT'", "", now, Map.of());
    }

    @Override
    public void withdrawn(TakenMail mail) {
        sql.sql("delete from mail where id = :id and lease = :lease and state = 'WAITING'")
                .param("id", mail.id())
                .param("lease", mail.lease())
                .update();
    }

    @Override
    public void putBack(TakenMail mail, Instant notBefore, Instant now) {
        become(
                mail,
                "attempts = attempts - 1, not_before = :notBefore",
                "",
                now,
                Map.of("notBefore", notBefore.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void postponed(TakenMail mail, Instant notBefore, String problem, Instant now) {
        become(
                mail,
                "state = 'WAITING', not_before = :notBefore",
                problem,
                now,
                Map.of("notBefore", notBefore.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void failed(TakenMail mail, String problem, Instant now) {
        become(mail, "state = 'FAILED'", problem, now, Map.of());
    }

    @Override
    public void inDoubt(TakenMail mail, String problem, Instant now) {
        become(mail, "state = 'HANDED_OVER'", problem, now, Map.of());
    }

    private void become(TakenMail mail, String change, String problem, Instant now, Map<String, Object> more) {
        sql.sql("update mail set " + change + ", problem = :problem, changed_at = :now, lease = null,"
                        + " lease_until = null where id = :id and lease = :lease")
                .params(more)
                .param("problem", Columns.storable(problem))
                .param("now", Columns.timestamp(now))
                .param("id", mail.id())
                .param("lease", mail.lease())
                .update();
    }

    // The digest is locked, so that nobody takes it meanwhile and sends it without. One that was refused before is not
    // added to: what is new would wait as long, and fail with it.
    @Override
    public boolean gather(PersonId person, MailEvent event, String about, Instant now) {
        return sql.sql(
                                """
                                with next as (
                                    select id from mail
                                    where person = :person and event = 'DIGEST' and state = 'WAITING' and lease is null
                                        and attempts = 0
                                    order by not_before, id
                                    limit 1
                                    for update)
                                insert into mail (person, event, about, state, digest, created_at, not_before,
                                    changed_at, message_id)
                                select :person, :event, :about, 'GATHERED', next.id, :now, :now, :now, :messageId
                                from next
                                on conflict do nothing""")
                        .param("person", person.value())
                        .param("event", event.name())
                        .param("about", about)
                        .param("now", Columns.timestamp(now))
                        .param("messageId", UUID.randomUUID())
                        .update()
                == 1;
    }

    // Only as long as it is its caller's: another may have sent it by now with all that was in it.
    @Override
    public void keepOnly(TakenMail digest, List<Happening> told) {
        sql.sql(
                        """
                        with own as (
                            select id from mail where id = :id and lease = :lease and state = 'WAITING' for update)
                        delete from mail part using own
                        where part.digest = own.id and (part.event, part.about) not in (
                            select * from unnest(cast(:events as text[]), cast(:abouts as text[])))""")
                .param("id", digest.id())
                .param("lease", digest.lease())
                .param(
                        "events",
                        Columns.texts(told.stream().map(Happening::event).toList()))
                .param(
                        "abouts",
                        Columns.texts(told.stream().map(Happening::about).toList()))
                .update();
    }

    @Override
    public void forgetWaiting(PersonId person) {
        sql.sql(
                        """
                        delete from mail
                        where person = :person and state = 'WAITING' and lease is null and event <> 'CONFIRMATION'""")
                .param("person", person.value())
                .update();
    }

    @Override
    public List<TroubledMail> troubled(Instant now, int limit) {
        return sql.sql("select * from mail where " + IN_TROUBLE + " order by changed_at desc, id desc limit :limit")
                .param("now", Columns.timestamp(now))
                .param("limit", limit)
                .query((row, number) -> troubled(row))
                .list();
    }

    @Override
    public boolean again(long id, Instant now) {
        return sql.sql("update mail set state = 'WAITING', not_before = :now, attempts = 0, lease = null,"
                                + " lease_until = null, problem = '', changed_at = :now where id = :id and "
                                + IN_TROUBLE)
                        .param("id", id)
                        .param("now", Columns.timestamp(now))
                        .update()
                == 1;
    }

    private static TakenMail taken(ResultSet row) throws SQLException {
        return new TakenMail(
                row.getLong("id"),
                new PersonId(row.getString("person")),
                MailEvent.valueOf(row.getString("event")),
                row.getString("about"),
                row.getInt("attempts"),
                Columns.uuid(row, "lease"),
                Columns.uuid(row, "message_id"));
    }

    private static TroubledMail troubled(ResultSet row) throws SQLException {
        return new TroubledMail(
                row.getLong("id"),
                new PersonId(row.getString("person")),
                MailEvent.valueOf(row.getString("event")),
                row.getInt("attempts"),
                Columns.instant(row, "changed_at"),
                row.getString("state").equals("HANDED_OVER"),
                row.getString("problem"));
    }
}
