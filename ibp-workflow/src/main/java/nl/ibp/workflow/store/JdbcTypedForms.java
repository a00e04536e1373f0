package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.TypedForm.Aside;
import nl.ibp.workflow.typing.TypedForms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTypedForms implements TypedForms {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Documents documents;

    JdbcTypedForms(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public Optional<TypedForm> find(PersonId person, FormPlace place) {
        return at(
                        """
                        select fields, revision, saved_at, aside, aside_at from typed_form
                        where person = :person and place = :place and sent_at is null""",
                        person,
                        place)
                .query((row, number) -> new TypedForm(
                        fields(row, "fields"), row.getLong("revision"), Columns.instant(row, "saved_at"), aside(row)))
                .optional();
    }

    private @Nullable Aside aside(ResultSet row) throws SQLException {
        Instant at = Columns.nullableInstant(row, "aside_at");
        return at == null ? null : new Aside(fields(row, "aside"), at);
    }

    private Map<String, String> fields(ResultSet row, String column) throws SQLException {
        return documents.read(row.getString(column), FIELDS);
    }

    @Override
    public OptionalLong save(PersonId person, FormPlace place, Map<String, String> fields, long over, Instant at) {
        return at(
                        """
                        insert into typed_form (person, place, fields, saved_at)
                        values (:person, :place, cast(:fields as jsonb), :at)
                        on conflict (person, place) do update set
                            fields = excluded.fields, saved_at = excluded.saved_at, revision = excluded.revision
                        where typed_form.revision = :over and typed_form.sent_at is null
                        returning revision""",
                        person,
                        place)
                .param("fields", documents.write(storable(fields)))
                .param("at", Columns.timestamp(at))
                .param("over", over)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public void putAside(PersonId person, FormPlace place, Map<String, String> fields, Instant at) {
        at(
                        """
                        update typed_form set aside = cast(:fields as jsonb), aside_at = :at
                        where person = :person and place = :place""",
                        person,
                        place)
                .param("fields", documents.write(storable(fields)))
                .param("at", Columns.timestamp(at))
                .update();
    }

    // What a person typed is kept unchecked; a character that cannot be kept must not cost the rest.
    private static Map<String, String> storable(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Columns.storable(field.getValue())));
    }

    @Override
    public void forgetAside(PersonId person, FormPlace place) {
        at(
                        """
                        update typed_form set aside = null, aside_at = null
                        where person = :person and place = :place and aside is not null""",
                        person,
                        place)
                .update();
    }

    @Override
    public void discard(PersonId person, FormPlace place) {
        at("delete from typed_form where person = :person and place = :place", person, place)
                .update();
    }

    @Override
    public void discard(PersonId person, FormPlace place, long revision) {
        at(
                        """
                        delete from typed_form
                        where person = :person and place = :place and revision = :revision and aside is null""",
                        person,
                        place)
                .param("revision", revision)
                .update();
    }

    @Override
    public void sent(PersonId person, FormPlace place, Instant at) {
        at(
                        """
                        update typed_form set sent_at = :at, aside = null, aside_at = null
                        where person = :person and place = :place""",
                        person,
                        place)
                .param("at", Columns.timestamp(at))
                .update();
    }

    @Override
    public Optional<SentForm> findSent(FormPlace place) {
        return sql.sql(
                        """
                        select person, fields, sent_at from typed_form
                        where place = :place and sent_at is not null order by sent_at desc limit 1""")
                .param("place", place.value())
                .query((row, number) -> new SentForm(
                        new PersonId(row.getString("person")), fields(row, "fields"), Columns.instant(row, "sent_at")))
                .optional();
    }

    @Override
    public void clear(Instant savedBefore, Instant overBefore, Collection<ProposalStatus> over) {
        sql.sql(
                        """
                        delete from typed_form f
                        where f.saved_at < :savedBefore
                           or f.sent_at < :overBefore
                           or f.place like 'taak/%' and exists (
                               select from task t where t.id = split_part(f.place, '/', 2) and t.ended_at < :overBefore)
                           or f.place like 'voorstel/%' and exists (
                               select from proposal p where p.id = cast(split_part(f.place, '/', 2) as uuid)
                                   and p.status = any(:over) and p.since < :overBefore)""")
                .param("savedBefore", Columns.timestamp(savedBefore))
                .param("overBefore", Columns.timestamp(overBefore))
                .param("over", Columns.texts(over))
                .update();
    }

    private StatementSpec at(String statement, PersonId person, FormPlace place) {
        return sql.sql(statement).param("person", person.value()).param("place", place.value());
    }
}
