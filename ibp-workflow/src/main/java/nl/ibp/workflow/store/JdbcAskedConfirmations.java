package nl.ibp.workflow.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.mail.AskedConfirmations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAskedConfirmations implements AskedConfirmations {

    // Most servers bring what is written in capitals to the same reader.
    private static final String HASH = "encode(sha256(convert_to(lower(:address), 'UTF8')), 'hex')";

    private final JdbcClient sql;

    JdbcAskedConfirmations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(PersonId person, MailAddress address, Instant at) {
        sql.sql("insert into confirmation_request (person, address_hash, asked_at) values (:person, " + HASH + ", :at)")
                .param("person", person.value())
                .param("address", address.value())
                .param("at", Columns.timestamp(at))
                .update();
    }

    @Override
    public Asked by(PersonId person, Instant after) {
        return asked("person = :person", Map.of("person", person.value()), after);
    }

    @Override
    public Asked of(MailAddress address, Instant after) {
        return asked("address_hash = " + HASH, Map.of("address", address.value()), after);
    }

    @Override
    public Asked by(PersonId person, MailAddress address, Instant after) {
        return asked(
                "person = :person and address_hash = " + HASH,
                Map.of("person", person.value(), "address", address.value()),
                after);
    }

    @Override
    public void settle(MailAddress address) {
        sql.sql("delete from confirmation_request where address_hash = " + HASH)
                .param("address", address.value())
                .update();
    }

    private Asked asked(String condition, Map<String, String> whose, Instant after) {
        return sql.sql("select count(*) as times, max(asked_at) as latest from confirmation_request where " + condition
                        + " and asked_at > :after")
                .params(whose)
                .param("after", Columns.timestamp(after))
                .query((row, number) ->
                        new Asked(row.getInt("times"), Optional.ofNullable(Columns.nullableInstant(row, "latest"))))
                .single();
    }

    @Override
    public void forget(Instant before) {
        sql.sql("delete from confirmation_request where asked_at < :before")
                .param("before", Columns.timestamp(before))
                .update();
    }
}
