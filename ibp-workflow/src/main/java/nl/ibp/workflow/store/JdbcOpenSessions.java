package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.SignOnSubject;
import nl.ibp.workflow.session.OpenSession;
import nl.ibp.workflow.session.OpenSessions;
import nl.ibp.workflow.session.ProviderSession;
import nl.ibp.workflow.session.SessionEnd;
import nl.ibp.workflow.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenSessions implements OpenSessions {

    private static final String READ =
            "select id, person, issuer, subject, sid, said_at, origin, node, since, active_at from open_session";

    private static final String OPEN = " where ended is null";
    private static final String HELD = OPEN + " and held_at >= :heldSince";
    private static final String LAST_FIRST = " order by active_at desc, id";

    private final JdbcClient sql;
    private final Clock clock;

    JdbcOpenSessions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void add(OpenSession session) {
        ProviderSession provider = session.provider();
        sql.sql(
                        """
                        insert into open_session
                            (id, person, issuer, subject, sid, said_at, origin, node, since, active_at, held_at)
                        values (:id, :person, :issuer, :subject, nullif(:sid, ''), :saidAt, :origin, :node, :since,
                            :activeAt, :now)
                        on conflict (id) do nothing""")
                .param("id", session.id().value())
                .param("person", session.person().value())
                .param("issuer", provider == null ? null : provider.subject().issuer())
                .param("subject", provider == null ? null : provider.subject().subject())
                .param("sid", provider == null ? null : Columns.storable(provider.sid()))
                .param("saidAt", provider == null ? null : Columns.timestamp(provider.saidAt()))
                .param("origin", session.origin())
                .param("node", session.node())
                .param("since", Columns.timestamp(session.since()))
                .param("activeAt", Columns.timestamp(session.activeAt()))
                .param("now", Columns.timestamp(clock.instant()))
                .update();
    }

    @Override
    public void remove(SessionId id) {
        sql.sql("delete from open_session where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public Set<SessionId> hold(Map<SessionId, Instant> activeAt, Instant now) {
        List<Map.Entry<SessionId, Instant>> all = List.copyOf(activeAt.entrySet());
        Set<SessionId> known = sql.sql(
                        """
                        update open_session set held_at = :now, active_at = held.active_at
                        from unnest(:ids, cast(:moments as timestamptz[])) as held (id, active_at)
                        where open_session.id = held.id
                        returning open_session.id""")
                .param("now", Columns.timestamp(now))
                .param("ids", all.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param(
                        "moments",
                        Columns.texts(all.stream().map(Map.Entry::getValue).toList()))
                .query((row, number) -> id(row))
                .set();
        Set<SessionId> unknown = new HashSet<>(activeAt.keySet());
        unknown.removeAll(known);
        return unknown;
    }

    @Override
    public void forgetUnheldSince(Instant moment) {
        sql.sql("delete from open_session where held_at < :moment")
                .param("moment", Columns.timestamp(moment))
                .update();
    }

    @Override
    public Map<SessionId, SessionEnd> ended(Collection<SessionId> held) {
        Map<SessionId, SessionEnd> ended = new HashMap<>();
        sql.sql("select id, ended from open_session where ended is not null and id = any(:ids)")
                .param("ids", ids(held))
                .query(row -> {
                    ended.put(id(row), SessionEnd.valueOf(row.getString("ended")));
                });
        return ended;
    }

    @Override
    public List<OpenSession> all() {
        return sql.sql(READ + HELD + LAST_FIRST)
                .param("heldSince", heldSince())
                .query(JdbcOpenSessions::session)
                .list();
    }

    @Override
    public List<OpenSession> heldOf(PersonId person) {
        return sql.sql(READ + HELD + " and person = :person" + LAST_FIRST)
                .param("heldSince", heldSince())
                .param("person", person.value())
                .query(JdbcOpenSessions::session)
                .list();
    }

    @Override
    public int count() {
        return sql.sql("select count(*) from open_session" + HELD)
                .param("heldSince", heldSince())
                .query(Integer.class)
                .single();
    }

    private @Nullable OffsetDateTime heldSince() {
        return Columns.timestamp(clock.instant().minus(SILENCE));
    }

    @Override
    public List<OpenSession> of(PersonId person) {
        return sql.sql(READ + OPEN + " and person = :person" + LAST_FIRST)
                .param("person", person.value())
                .query(JdbcOpenSessions::session)
                .list();
    }

    @Override
    public Optional<OpenSession> find(SessionId id) {
        return sql.sql(READ + OPEN + " and id = :id")
                .param("id", id.value())
                .query(JdbcOpenSessions::session)
                .optional();
    }

    @Override
    public int end(Collection<SessionId> sessions, SessionEnd why) {
        return sql.sql("update open_session set ended = :why where ended is null and id = any(:ids)")
                .param("why", why.name())
                .param("ids", ids(sessions))
                .update();
    }

    @Override
    public int endAtProvider(String issuer, String subject, String sid, Instant saidAt) {
        return sql.sql(
                        """
                        update open_session set ended = :why
                        where ended is null and issuer = :issuer and (:subject = '' or subject = :subject)
                            and (sid = :sid
                                or :subject <> '' and (:sid = '' or sid is null) and said_at <= :saidAt)""")
                .param("why", SessionEnd.AT_PROVIDER.name())
                .param("issuer", issuer)
                .param("subject", Columns.storable(subject))
                .param("sid", Columns.storable(sid))
                .param("saidAt", Columns.timestamp(saidAt))
                .update();
    }

    private static UUID[] ids(Collection<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toArray(UUID[]::new);
    }

    private static SessionId id(ResultSet row) throws SQLException {
        return new SessionId(Columns.uuid(row, "id"));
    }

    private static OpenSession session(ResultSet row, int number) throws SQLException {
        return new OpenSession(
                id(row),
                new PersonId(row.getString("person")),
                provider(row),
                row.getString("origin"),
                row.getString("node"),
                Columns.instant(row, "since"),
                Columns.instant(row, "active_at"));
    }

    private static @Nullable ProviderSession provider(ResultSet row) throws SQLException {
        String issuer = row.getString("issuer");
        if (issuer == null) {
            return null;
        }
        String sid = row.getString("sid");
        return new ProviderSession(
                new SignOnSubject(issuer, row.getString("subject")),
                sid == null ? "" : sid,
                Columns.instant(row, "said_at"));
    }
}
