package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.signon.Claims;
import nl.ibp.domain.signon.Grant;
import nl.ibp.workflow.organisation.SignOnIdentities;
import nl.ibp.workflow.organisation.SignOnIdentity;
import nl.ibp.workflow.organisation.SignOnSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignOnIdentities implements SignOnIdentities {

    private static final TypeReference<List<Grant>> GRANTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Set<String>>> CLAIMS = new TypeReference<>() {};

    private static final String READ = "select issuer, subject, person, said, granted, said_at from sign_on_identity";

    private final JdbcClient sql;
    private final Documents documents;
    private final Clock clock;

    JdbcSignOnIdentities(JdbcClient sql, Documents documents, Clock clock) {
        this.sql = sql;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void lock(SignOnSubject subject) {
        // There is no row to lock for who is not known yet.
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:issuer || ' ' || :subject, 0))")
                .param("issuer", subject.issuer())
                .param("subject", subject.subject())
                .query(rows -> {});
    }

    @Override
    public Optional<SignOnIdentity> find(SignOnSubject subject) {
        return sql.sql(READ + " where issuer = :issuer and subject = :subject")
                .param("issuer", subject.issuer())
                .param("subject", subject.subject())
                .query(this::identity)
                .optional();
    }

    @Override
    public List<SignOnIdentity> all() {
        return sql.sql(READ + " order by issuer, subject").query(this::identity).list();
    }

    private SignOnIdentity identity(ResultSet row, int number) throws SQLException {
        return new SignOnIdentity(
                new SignOnSubject(row.getString("issuer"), row.getString("subject")),
                new PersonId(row.getString("person")),
                new Claims(documents.read(row.getString("said"), CLAIMS)),
                documents.read(row.getString("granted"), GRANTS),
                Columns.instant(row, "said_at"));
    }

    @Override
    public void add(SignOnIdentity identity) {
        write(
                """
                insert into sign_on_identity (issuer, subject, person, said, granted, said_at, first_at)
                values (:issuer, :subject, :person, cast(:said as jsonb), cast(:granted as jsonb), :saidAt, :now)""",
                identity);
    }

    @Override
    public void replace(SignOnIdentity identity) {
        int replaced = write(
                """
                update sign_on_identity
                set person = :person, said = cast(:said as jsonb), granted = cast(:granted as jsonb), said_at = :saidAt
                where issuer = :issuer and subject = :subject""",
                identity);
        Rows.requireOne(replaced, "sign_on_identity", identity.person());
    }

    private int write(String statement, SignOnIdentity identity) {
        return sql.sql(statement)
                .param("issuer", identity.subject().issuer())
                .param("subject", identity.subject().subject())
                .param("person", identity.person().value())
                .param("said", documents.write(identity.said().values()))
                .param("granted", documents.write(identity.granted()))
                .param("saidAt", Columns.timestamp(identity.saidAt()))
                .param("now", Columns.timestamp(clock.instant()))
                .update();
    }

    @Override
    public Set<PersonId> people(String issuer) {
        return sql
                .sql("select person from sign_on_identity where issuer = :issuer")
                .param("issuer", issuer)
                .query(String.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
