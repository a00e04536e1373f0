package nl.ibp.workflow.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.KnownSystems;
import nl.ibp.workflow.organisation.SignOnSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKnownSystems implements KnownSystems {

    private final JdbcClient sql;
    private final Clock clock;

    JdbcKnownSystems(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void lock(SignOnSubject subject) {
        // There is no row to lock for what is not known yet.
        sql.sql("select pg_advisory_xact_lock(hashtextextended('system ' || :issuer || ' ' || :subject, 0))")
                .param("issuer", subject.issuer())
                .param("subject", subject.subject())
                .query(rows -> {});
    }

    @Override
    public Optional<PersonId> find(SignOnSubject subject) {
        return sql.sql("select person from known_system where issuer = :issuer and subject = :subject")
                .param("issuer", subject.issuer())
                .param("subject", subject.subject())
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public void add(SignOnSubject subject, Person system) {
        sql.sql("insert into person (id, display_name) values (:id, :name)")
                .param("id", system.id().value())
                .param("name", system.displayName())
                .update();
        sql.sql(
                        """
                        insert into known_system (issuer, subject, person, first_at)
                        values (:issuer, :subject, :person, :now)""")
                .param("issuer", subject.issuer())
                .param("subject", subject.subject())
                .param("person", system.id().value())
                .param("now", Columns.timestamp(clock.instant()))
                .update();
    }

    @Override
    public List<Person> all() {
        return sql.sql(
                        """
                        select person.id, person.display_name from known_system
                        join person on person.id = known_system.person
                        order by lower(person.display_name), person.id""")
                .query((row, number) -> new Person(new PersonId(row.getString("id")), row.getString("display_name")))
                .list();
    }
}
