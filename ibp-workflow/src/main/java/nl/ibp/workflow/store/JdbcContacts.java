package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.mail.Contact;
import nl.ibp.workflow.mail.Contacts;
import nl.ibp.workflow.organisation.DemoMode;
import nl.ibp.workflow.organisation.SignOn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements Contacts {

    private final JdbcClient sql;
    private final DemoMode demoMode;
    private final SignOn signOn;

    JdbcContacts(JdbcClient sql, DemoMode demoMode, SignOn signOn) {
        this.sql = sql;
        this.demoMode = demoMode;
        this.signOn = signOn;
    }

    @Override
    public Optional<Contact> of(PersonId person) {
        return find("", person);
    }

    @Override
    public Optional<Contact> lock(PersonId person) {
        return find(" for update", person);
    }

    private Optional<Contact> find(String lock, PersonId person) {
        return sql.sql("select * from contact where person = :person" + lock)
                .param("person", person.value())
                .query((row, number) -> contact(row))
                .optional();
    }

    @Override
    public void save(Contact contact) {
        sql.sql(
                        """
                        insert into contact (person, address, confirmed_at, pending, asked_at, key_hash, language,
                            quiet_from, quiet_until, quiet_weekend, digest_at)
                        values (:person, :address, :confirmedAt, :pending, :askedAt, :keyHash, :language,
                            :quietFrom, :quietUntil, :quietWeekend, :digestAt)
                        on conflict (person) do update set address = excluded.address,
                            confirmed_at = excluded.confirmed_at, pending = excluded.pending,
                            asked_at = excluded.asked_at, key_hash = excluded.key_hash,
                            language = excluded.language, quiet_from = excluded.quiet_from,
                            quiet_until = excluded.quiet_until, quiet_weekend = excluded.quiet_weekend,
                            digest_at = excluded.digest_at""")
                .param("person", contact.person().value())
                .param("address", text(contact.address()))
                .param("confirmedAt", Columns.timestamp(contact.confirmedAt()))
                .param("pending", text(contact.pending()))
                .param("askedAt", Columns.timestamp(contact.askedAt()))
                .param("keyHash", contact.keyHash())
                .param("language", contact.language().toLanguageTag())
                .param("quietFrom", contact.times().quietFrom())
                .param("quietUntil", contact.times().quietUntil())
                .param("quietWeekend", contact.times().quietWeekend())
                .param("digestAt", contact.times().digestAt())
                .update();
    }

    @Override
    public List<Contact> reachable() {
        return sql.sql(
                        """
                        select * from contact
                        where address is not null and (
                            exists (select from account where account.person = contact.person
                                and (:demonstration or not account.demo))
                            or exists (select from sign_on_identity
                                where sign_on_identity.person = contact.person and issuer = :issuer))
                        order by person""")
                .param("issuer", signOn.issuer())
                .param("demonstration", demoMode.isOn())
                .query((row, number) -> contact(row))
                .list();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new PersonId(row.getString("person")),
                address(row.getString("address")),
                Columns.nullableInstant(row, "confirmed_at"),
                address(row.getString("pending")),
                Columns.nullableInstant(row, "asked_at"),
                row.getString("key_hash"),
                Locale.forLanguageTag(row.getString("language")),
                new NoticeTimes(
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_until", LocalTime.class),
                        row.getBoolean("quiet_weekend"),
                        row.getObject("digest_at", LocalTime.class)));
    }

    private static @Nullable MailAddress address(@Nullable String value) {
        return value == null ? null : new MailAddress(value);
    }

    private static @Nullable String text(@Nullable MailAddress address) {
        return address == null ? null : address.value();
    }
}
