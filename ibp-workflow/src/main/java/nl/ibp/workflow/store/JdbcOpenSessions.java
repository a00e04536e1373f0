package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                            :activeAt, :now)""")
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
    public void hold(Map<SessionId, Instant> activeAt, Instant now) {
        List<Map.Entry<SessionId, Instant>> all = List.copyOf(activeAt.entrySet());
        sql.sql(
                        """
                        update open_session set held_at = :now, active_at = held.active_at
                        from unnest(:ids, cast(:moments as timestamptz[])) as held (id, active_at)
                        where open_session.id = held.id""")
                .param("now", Columns.timestamp(now))
                .param("ids", all.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param(
                        "moments",
                        Columns.texts(all.stream().map(Map.Entry::getValue).toList()))
                .update();
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
        return sql.sql(READ + " where ended is null order by active_at desc, id")
                .query(JdbcOpenSessions::session)
                .list();
    }

    @Override
    public List<OpenSession> of(PersonId person) {
        return sql.sql(READ + " where ended is null and person = :person order by active_at desc, id")
                .param("person", person.value())
                .query(JdbcOpenSessions::session)
                .list();
    }

    @Override
    public int count() {
        return sql.sql("select count(*) from open_session where ended is null")
                .query(Integer.class)
                .single();
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
