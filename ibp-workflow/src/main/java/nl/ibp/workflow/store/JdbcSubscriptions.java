package nl.ibp.workflow.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.event.SealedKeys;
import nl.ibp.workflow.event.Subscription;
import nl.ibp.workflow.event.Subscription.Absence;
import nl.ibp.workflow.event.SubscriptionId;
import nl.ibp.workflow.event.SubscriptionState;
import nl.ibp.workflow.event.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubscriptions implements Subscriptions {

    private final JdbcClient sql;

    JdbcSubscriptions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(Subscription subscription, SealedKeys keys) {
        sql.sql(
                        """
                        insert into subscription (id, name, person, address, kinds, state, token, secret, read_until,
                            made_at)
                        values (:id, :name, :person, :address, :kinds, :state, :token, :secret,
                            (select coalesce(max(position), 0) from published_event), :madeAt)""")
                .param("id", subscription.id().value())
                .param("name", subscription.name())
                .param("person", subscription.person().value())
                .param("address", subscription.address().toString())
                .param("kinds", Columns.texts(subscription.kinds()))
                .param("state", subscription.state().name())
                .param("token", keys.token())
                .param("secret", keys.secret())
                .param("madeAt", Columns.timestamp(subscription.madeAt()))
                .update();
    }

    @Override
    public boolean change(Subscription before, Subscription after, boolean agreed) {
        return sql.sql(
                                """
                                update subscription set name = :name, address = :address, kinds = :kinds,
                                    state = case when :agreed and state = 'GONE' then 'ACTIVE' else state end
                                where id = :id and address = :before""")
                        .param("id", after.id().value())
                        .param("name", after.name())
                        .param("address", after.address().toString())
                        .param("kinds", Columns.texts(after.kinds()))
                        .param("agreed", agreed)
                        .param("before", before.address().toString())
                        .update()
                == 1;
    }

    @Override
    public void readBy(SubscriptionId id, PersonId person) {
        int rows = sql.sql("update subscription set person = :person where id = :id")
                .param("id", id.value())
                .param("person", person.value())
                .update();
        Rows.requireOne(rows, "subscription", id);
    }

    @Override
    public void become(SubscriptionId id, SubscriptionState state) {
        sql.sql("update subscription set state = :state where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .update();
    }

    @Override
    public void save(SubscriptionId id, SealedKeys keys) {
        int rows = sql.sql(
                        """
                        update subscription set token = :token, secret = :secret, former_secret = :former,
                            former_until = :formerUntil
                        where id = :id""")
                .param("id", id.value())
                .param("token", keys.token())
                .param("secret", keys.secret())
                .param("former", keys.former())
                .param("formerUntil", Columns.timestamp(keys.formerUntil()))
                .update();
        Rows.requireOne(rows, "subscription", id);
    }

    // It may have been removed meanwhile. Where two servers find it away, the first says since when.
    @Override
    public void say(SubscriptionId id, @Nullable Absence absence) {
        if (absence == null) {
            sql.sql(
                            """
                            update subscription set failures = 0, failing_since = null, held_until = null, problem = ''
                            where id = :id and failures > 0""")
                    .param("id", id.value())
                    .update();
            return;
        }
        sql.sql(
                        """
                        update subscription set failures = :failures, failing_since = coalesce(failing_since, :since),
                            held_until = :until, problem = :problem
                        where id = :id""")
                .param("id", id.value())
                .param("failures", absence.failures())
                .param("since", Columns.timestamp(absence.since()))
                .param("until", Columns.timestamp(absence.until()))
                .param("problem", Columns.storable(absence.problem()))
                .update();
    }

    @Override
    public void remove(SubscriptionId id) {
        sql.sql("delete from subscription where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return sql.sql("select * from subscription where id = :id")
                .param("id", id.value())
                .query((row, number) -> subscription(row))
                .optional();
    }

    @Override
    public Optional<SealedKeys> keys(SubscriptionId id) {
        return sql.sql("select * from subscription where id = :id")
                .param("id", id.value())
                .query((row, number) -> new SealedKeys(
                        row.getString("token"),
                        row.getString("secret"),
                        row.getString("former_secret"),
                        Columns.nullableInstant(row, "former_until")))
                .optional();
    }

    @Override
    public List<Subscription> all() {
        return sql.sql("select * from subscription order by lower(name), made_at")
                .query((row, number) -> subscription(row))
                .list();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                new SubscriptionId(Columns.uuid(row, "id")),
                row.getString("name"),
                new PersonId(row.getString("person")),
                URI.create(row.getString("address")),
                Columns.texts(row, "kinds").stream().map(EventKind::valueOf).collect(Collectors.toSet()),
                SubscriptionState.valueOf(row.getString("state")),
                absence(row),
                Columns.instant(row, "made_at"));
    }

    private static @Nullable Absence absence(ResultSet row) throws SQLException {
        Instant until = Columns.nullableInstant(row, "held_until");
        return until == null
                ? null
                : new Absence(
                        row.getInt("failures"), Columns.instant(row, "failing_since"), until, row.getString("problem"));
    }
}
