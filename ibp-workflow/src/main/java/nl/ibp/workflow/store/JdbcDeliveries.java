package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.event.Deliveries;
import nl.ibp.workflow.event.DeliveryCount;
import nl.ibp.workflow.event.DeliveryRow;
import nl.ibp.workflow.event.DeliveryState;
import nl.ibp.workflow.event.SubscriptionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Each step is one statement, so that it stands by itself where its caller is in no transaction. */
@Repository
class JdbcDeliveries implements Deliveries {

    /** For administrators, who see no more of a secret dossier than anybody. */
    private static final String OPENLY =
            """
             from delivery
                join published_event event on event.position = delivery.event
                join proposal on proposal.id = delivery.proposal
            where delivery.subscription = :subscription and not
            """
                    + NeedToKnow.IS_SECRET;

    private final JdbcClient sql;

    JdbcDeliveries(JdbcClient sql) {
        this.sql = sql;
    }

    // One statement, or what is published for somebody who is told from just now on could be passed over.
    @Override
    public void fill(Instant now) {
        sql.sql(
                        """
                        with last as (select coalesce(max(position), 0) as position from published_event),
                        reader as materialized (
                            select id, kinds, read_until from subscription
                            where state = 'ACTIVE' and read_until < (select position from last)
                            for no key update),
                        filled as (
                            insert into delivery (subscription, event, proposal, sequence, state, not_before, changed_at)
                            select reader.id, event.position, event.proposal, event.sequence, 'WAITING', :now, :now
                            from reader
                                join published_event event on event.position > reader.read_until
                                    and event.position <= (select position from last)
                                    and (cardinality(reader.kinds) = 0 or event.kind = any(reader.kinds))
                            order by event.position
                            on conflict do nothing)
                        update subscription set read_until = last.position
                        from reader, last where subscription.id = reader.id""")
                .param("now", Columns.timestamp(now))
                .update();
    }

    @Override
    public Optional<TakenDelivery> take(SubscriptionId subscription, Instant now, Instant leaseUntil) {
        return sql.sql(
                        """
                        update delivery set lease = :lease, lease_until = :until, attempts = attempts + 1
                        where id = (
                            select id from delivery
                            where subscription = :subscription and state = 'WAITING' and not_before <= :now
                                and (lease_until is null or lease_until < :now)
                                and not exists (
                                    select from delivery earlier
                                    where earlier.subscription = delivery.subscription
                                        and earlier.proposal = delivery.proposal
                                        and earlier.sequence < delivery.sequence
                                        and earlier.state in ('WAITING', 'STUCK'))
                            order by not_before, answer <> '', id
                            limit 1
                            for update skip locked)
                        returning *""")
                .param("subscription", subscription.value())
                .param("lease", UUID.randomUUID())
                .param("until", Columns.timestamp(leaseUntil))
                .param("now", Columns.timestamp(now))
                .query((row, number) -> new TakenDelivery(
                        row.getLong("id"), row.getLong("event"), row.getInt("attempts"), Columns.uuid(row, "lease")))
                .optional();
    }

    @Override
    public void sent(TakenDelivery delivery, String answer, Instant now) {
        become(delivery, "state = 'SENT'", answer, now).update();
    }

    @Override
    public void postponed(TakenDelivery delivery, Instant notBefore, String answer, Instant now) {
        become(delivery, "not_before = :notBefore", answer, now)
                .param("notBefore", Columns.timestamp(notBefore))
                .update();
    }

    @Override
    public void stuck(TakenDelivery delivery, String answer, Instant now) {
        become(delivery, "state = 'STUCK'", answer, now).update();
    }

    @Override
    public void putBack(TakenDelivery delivery, String answer, Instant now) {
        become(delivery, "attempts = attempts - 1, not_before = :now", answer, now)
                .update();
    }

    private StatementSpec become(TakenDelivery delivery, String change, String answer, Instant now) {
        return sql.sql("update delivery set " + change + ", answer = :answer, changed_at = :now, lease = null,"
                        + " lease_until = null where id = :id and lease = :lease")
                .param("answer", Columns.storable(answer))
                .param("now", Columns.timestamp(now))
                .param("id", delivery.id())
                .param("lease", delivery.lease());
    }

    @Override
    public void withdrawn(TakenDelivery delivery) {
        sql.sql("delete from delivery where id = :id and lease = :lease")
                .param("id", delivery.id())
                .param("lease", delivery.lease())
                .update();
    }

    @Override
    public boolean again(SubscriptionId subscription, long id, Instant now) {
        return unstick("state = 'WAITING', not_before = :now, attempts = 0", " and id = :id", subscription, now)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public int again(SubscriptionId subscription, Instant now) {
        return unstick("state = 'WAITING', not_before = :now, attempts = 0", "", subscription, now)
                .update();
    }

    // Not while somebody is at it: what comes next of its dossier could overtake it.
    @Override
    public boolean skip(SubscriptionId subscription, long id, Instant now) {
        return sql.sql(
                                """
                                update delivery set state = 'SKIPPED', changed_at = :now, lease = null, lease_until = null
                                where id = :id and subscription = :subscription
                                    and (state = 'STUCK' or state = 'WAITING' and (attempts > 0 or answer <> ''))
                                    and (lease_until is null or lease_until < :now)""")
                        .param("id", id)
                        .param("subscription", subscription.value())
                        .param("now", Columns.timestamp(now))
                        .update()
                == 1;
    }

    @Override
    public void narrow(SubscriptionId subscription, Set<EventKind> kinds, Instant now) {
        sql.sql(
                        """
                        delete from delivery using published_event event
                        where event.position = delivery.event and delivery.subscription = :subscription
                            and delivery.state in ('WAITING', 'STUCK')
                            and (delivery.lease_until is null or delivery.lease_until < :now)
                            and cardinality(:kinds) > 0 and event.kind <> all(:kinds)""")
                .param("subscription", subscription.value())
                .param("kinds", Columns.texts(kinds))
                .param("now", Columns.timestamp(now))
                .update();
    }

    private StatementSpec unstick(String change, String which, SubscriptionId subscription, Instant now) {
        return sql.sql("update delivery set " + change + ", changed_at = :now"
                        + " where subscription = :subscription and state = 'STUCK'" + which)
                .param("now", Columns.timestamp(now))
                .param("subscription", subscription.value());
    }

    // What is open in it comes anyway; what is stuck, from now on.
    @Override
    public int replay(SubscriptionId subscription, long from, Instant now) {
        int goOn = countOpenly(
                """
                update delivery set state = 'WAITING', not_before = :now, attempts = 0, changed_at = :now
                where subscription = :subscription and state = 'STUCK' and event >= :from""",
                subscription,
                from,
                now);
        int anew = countOpenly(
                """
                insert into delivery (subscription, event, proposal, sequence, state, not_before, changed_at)
                select reader.id, event.position, event.proposal, event.sequence, 'WAITING', :now, :now
                from subscription reader
                    join published_event event on event.position between :from and reader.read_until
                        and (cardinality(reader.kinds) = 0 or event.kind = any(reader.kinds))
                where reader.id = :subscription
                order by event.position
                on conflict do nothing""",
                subscription,
                from,
                now);
        return goOn + anew;
    }

    // What is secret now may not be by the time it comes, so that it is left out of the number alone.
    private int countOpenly(String change, SubscriptionId subscription, long from, Instant now) {
        return sql.sql("with again as (" + change + " returning proposal) select count(*) from again"
                        + " join proposal on proposal.id = again.proposal where not" + NeedToKnow.IS_SECRET)
                .param("subscription", subscription.value())
                .param("from", from)
                .param("now", Columns.timestamp(now))
                .query(Integer.class)
                .single();
    }

    @Override
    public void forgetDone(Instant before) {
        sql.sql("delete from delivery where state in ('SENT', 'SKIPPED') and changed_at < :before")
                .param("before", Columns.timestamp(before))
                .update();
    }

    @Override
    public List<DeliveryRow> stuck(SubscriptionId subscription, int limit) {
        return rows(subscription, "'STUCK'", "delivery.changed_at, delivery.id", limit);
    }

    @Override
    public List<DeliveryRow> waiting(SubscriptionId subscription, int limit) {
        return rows(subscription, "'WAITING'", "delivery.not_before, delivery.id", limit);
    }

    @Override
    public List<DeliveryRow> done(SubscriptionId subscription, int limit) {
        return rows(subscription, "'SENT', 'SKIPPED'", "delivery.changed_at desc, delivery.id desc", limit);
    }

    private List<DeliveryRow> rows(SubscriptionId subscription, String states, String order, int limit) {
        return sql.sql("select delivery.*, event.kind, event.at, proposal.year, proposal.sequence as number" + OPENLY
                        + " and delivery.state in (" + states + ") order by " + order + " limit :limit")
                .param("subscription", subscription.value())
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    @Override
    public DeliveryCount count(SubscriptionId subscription) {
        return sql.sql("select count(*) filter (where state = 'WAITING') as waiting,"
                        + " count(*) filter (where state = 'STUCK') as stuck,"
                        + " (select delivery.changed_at" + OPENLY
                        + " and delivery.state = 'SENT' order by delivery.changed_at desc limit 1) as sent" + OPENLY
                        + " and delivery.state in ('WAITING', 'STUCK')")
                .param("subscription", subscription.value())
                .query((row, number) -> new DeliveryCount(
                        row.getInt("waiting"), row.getInt("stuck"), Columns.nullableInstant(row, "sent")))
                .single();
    }

    private static DeliveryRow row(ResultSet row) throws SQLException {
        return new DeliveryRow(
                row.getLong("id"),
                row.getLong("event"),
                EventKind.valueOf(row.getString("kind")),
                new ProposalId(Columns.uuid(row, "proposal")),
                new ProposalNumber(row.getInt("year"), row.getInt("number")),
                Columns.instant(row, "at"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Columns.instant(row, "not_before"),
                row.getString("answer"),
                Columns.instant(row, "changed_at"));
    }
}
