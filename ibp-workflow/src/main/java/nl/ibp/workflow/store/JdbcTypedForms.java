package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.retention.Perishable.Stock;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.TypedForm.Aside;
import nl.ibp.workflow.typing.TypedForms;
import nl.ibp.workflow.typing.Typing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTypedForms implements TypedForms {

    private static final String EXPIRED =
            """
            (f.saved_at < :savedBefore and not exists (
                    select from typed_aside aside
                    where aside.person = f.person and aside.place = f.place and aside.saved_at >= :savedBefore)
                or f.sent_at < :overBefore
                or f.place like 'taak/%' and exists (
                    select from task t where t.id = split_part(f.place, '/', 2) and t.ended_at < :overBefore)
                or f.place like 'voorstel/%' and exists (
                    select from proposal p where p.id = cast(split_part(f.place, '/', 2) as uuid)
                        and p.status = any(:over) and p.since < :overBefore))""";

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
                        select fields, start, revision, saved_at from typed_form
                        where person = :person and place = :place and sent_at is null""",
                        person,
                        place)
                .query((row, number) -> new TypedForm(
                        fields(row, "fields"),
                        start(row),
                        row.getLong("revision"),
                        Columns.instant(row, "saved_at"),
                        asides(person, place)))
                .optional();
    }

    private List<Aside> asides(PersonId person, FormPlace place) {
        return at(
                        """
                        select typed_in, fields, start, revision, saved_at from typed_aside
                        where person = :person and place = :place order by revision desc""",
                        person,
                        place)
                .query((row, number) -> new Aside(
                        row.getString("typed_in"),
                        fields(row, "fields"),
                        start(row),
                        row.getLong("revision"),
                        Columns.instant(row, "saved_at")))
                .list();
    }

    private @Nullable Map<String, String> start(ResultSet row) throws SQLException {
        return row.getString("start") == null ? null : fields(row, "start");
    }

    private Map<String, String> fields(ResultSet row, String column) throws SQLException {
        return documents.read(row.getString(column), FIELDS);
    }

    @Override
    public OptionalLong save(PersonId person, FormPlace place, Typing typing, long over, Instant at) {
        return typed(
                        """
                        insert into typed_form (person, place, typed_in, fields, start, saved_at)
                        values (:person, :place, :window, cast(:fields as jsonb), cast(:start as jsonb), :at)
                        on conflict (person, place) do update set
                            typed_in = excluded.typed_in, fields = excluded.fields, start = excluded.start,
                            saved_at = excluded.saved_at, revision = excluded.revision
                        where (typed_form.revision = :over or typed_form.typed_in = :window)
                            and typed_form.sent_at is null
                        returning revision""",
                        person,
                        place,
                        typing,
                        at)
                .param("over", over)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public void putAside(PersonId person, FormPlace place, Typing typing, Instant at) {
        typed(
                        """
                        insert into typed_aside (person, place, typed_in, fields, start, saved_at)
                        values (:person, :place, :window, cast(:fields as jsonb), cast(:start as jsonb), :at)
                        on conflict (person, place, typed_in) do update set
                            fields = excluded.fields, start = excluded.start,
                            saved_at = excluded.saved_at, revision = excluded.revision""",
                        person,
                        place,
                        typing,
                        at)
                .update();
    }

    private StatementSpec typed(String statement, PersonId person, FormPlace place, Typing typing, Instant at) {
        Map<String, String> start = typing.start();
        return at(statement, person, place)
                .param("window", typing.window())
                .param("fields", documents.write(storable(typing.fields())))
                .param("start", start == null ? null : documents.write(storable(start)))
                .param("at", Columns.timestamp(at));
    }

    // What a person typed is kept unchecked; a character that cannot be kept must not cost the rest.
    private static Map<String, String> storable(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Columns.storable(field.getValue())));
    }

    @Override
    public void forgetAside(PersonId person, FormPlace place, String window) {
        at(
                        """
                        delete from typed_aside
                        where person = :person and place = :place and typed_in = :window""",
                        person,
                        place)
                .param("window", window)
                .update();
    }

    @Override
    public void forgetAside(PersonId person, FormPlace place, Aside seen) {
        at(
                        """
                        delete from typed_aside
                        where person = :person and place = :place and typed_in = :window and revision = :revision""",
                        person,
                        place)
                .param("window", seen.window())
                .param("revision", seen.revision())
                .update();
    }

    @Override
    public void discard(PersonId person, FormPlace place) {
        at("delete from typed_form where person = :person and place = :place", person, place)
                .update();
    }

    @Override
    public void discard(PersonId person, FormPlace place, long revision) {
        if (!replacedByAside(person, place, revision)) {
            at(
                            """
                            delete from typed_form
                            where person = :person and place = :place and revision = :revision""",
                            person,
                            place)
                    .param("revision", revision)
                    .update();
        }
    }

    private boolean replacedByAside(PersonId person, FormPlace place, long revision) {
        return at(
                                """
                                with newest as (
                                    delete from typed_aside a using typed_form f
                                    where a.person = :person and a.place = :place
                                        and f.person = a.person and f.place = a.place and f.revision = :revision
                                        and a.revision = (select max(revision) from typed_aside
                                            where person = :person and place = :place)
                                    returning a.*)
                                update typed_form f set
                                    typed_in = newest.typed_in, fields = newest.fields, start = newest.start,
                                    saved_at = newest.saved_at, revision = newest.revision
                                from newest where f.person = newest.person and f.place = newest.place""",
                                person,
                                place)
                        .param("revision", revision)
                        .update()
                > 0;
    }

    @Override
    public void sent(PersonId person, FormPlace place, Instant at) {
        at("delete from typed_aside where person = :person and place = :place", person, place)
                .update();
        at(
                        """
                        update typed_form set sent_at = :at
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
    public Stock expired(Expired expired) {
        return of(expired, sql.sql("select count(*), min(saved_at) as oldest from typed_form f where " + EXPIRED))
                .query((row, number) -> new Stock(row.getLong("count"), Columns.nullableInstant(row, "oldest")))
                .single();
    }

    @Override
    public int clear(Expired expired, int most) {
        String some = "select person, place from typed_form f where " + EXPIRED + " limit :most";
        return of(expired, sql.sql("delete from typed_form where (person, place) in (" + some + ")"))
                .param("most", most)
                .update();
    }

    private static StatementSpec of(Expired expired, StatementSpec statement) {
        return statement
                .param("savedBefore", Columns.timestamp(expired.savedBefore()))
                .param("overBefore", Columns.timestamp(expired.overBefore()))
                .param("over", Columns.texts(expired.over()));
    }

    private StatementSpec at(String statement, PersonId person, FormPlace place) {
        return sql.sql(statement).param("person", person.value()).param("place", place.value());
    }
}
