package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.inbox.FormDrafts;
import nl.ibp.workflow.inbox.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFormDrafts implements FormDrafts {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Documents documents;

    JdbcFormDrafts(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void save(PersonId person, TaskId task, Map<String, String> fields, Instant at) {
        sql.sql(
                        """
                        insert into form_draft (person, task, fields, saved_at)
                        values (:person, :task, cast(:fields as jsonb), :at)
                        on conflict (person, task) do update set fields = excluded.fields, saved_at = excluded.saved_at""")
                .param("person", person.value())
                .param("task", task.value())
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
    public Optional<FormDraft> find(PersonId person, TaskId task) {
        return sql.sql("select fields, saved_at from form_draft where person = :person and task = :task")
                .param("person", person.value())
                .param("task", task.value())
                .query((row, number) -> new FormDraft(
                        documents.read(row.getString("fields"), FIELDS), Columns.instant(row, "saved_at")))
                .optional();
    }

    @Override
    public void discard(PersonId person, TaskId task) {
        sql.sql("delete from form_draft where person = :person and task = :task")
                .param("person", person.value())
                .param("task", task.value())
                .update();
    }
}
