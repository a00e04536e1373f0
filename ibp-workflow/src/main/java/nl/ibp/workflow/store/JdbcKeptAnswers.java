package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.repeating.Answer;
import nl.ibp.workflow.repeating.KeptAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeptAnswers implements KeptAnswers {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Documents documents;

    JdbcKeptAnswers(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public boolean take(PersonId person, String key, String request, Instant now, Instant since) {
        return sql.sql(
                                """
                        insert into answered (person, key, request, at) values (:person, :key, :request, :now)
                        on conflict (person, key) do update
                        set request = :request, at = :now, status = null, headers = null, body = null
                        where answered.at < :since""")
                        .param("person", person.value())
                        .param("key", key)
                        .param("request", request)
                        .param("now", Columns.timestamp(now))
                        .param("since", Columns.timestamp(since))
                        .update()
                == 1;
    }

    @Override
    public void keep(PersonId person, String key, Answer answer) {
        int kept = sql.sql(
                        """
                        update answered set status = :status, headers = cast(:headers as jsonb), body = :body
                        where person = :person and key = :key""")
                .param("person", person.value())
                .param("key", key)
                .param("status", answer.status())
                .param("headers", documents.write(answer.headers()))
                .param("body", answer.body())
                .update();
        Rows.requireOne(kept, "answered", key);
    }

    @Override
    public Optional<Kept> find(PersonId person, String key, Instant since) {
        return sql.sql(
                        """
                        select request, status, headers, body from answered
                        where person = :person and key = :key and at >= :since""")
                .param("since", Columns.timestamp(since))
                .param("person", person.value())
                .param("key", key)
                .query((row, number) -> new Kept(
                        row.getString("request"),
                        new Answer(
                                row.getInt("status"),
                                documents.read(row.getString("headers"), HEADERS),
                                row.getBytes("body"))))
                .optional();
    }

    @Override
    public void forgetBefore(Instant since) {
        // Whoever else forgets them at this moment is not waited for.
        sql.sql(
                        """
                        delete from answered where (person, key) in (
                            select person, key from answered where at < :since
                            order by at limit 100 for update skip locked)""")
                .param("since", Columns.timestamp(since))
                .update();
    }
}
