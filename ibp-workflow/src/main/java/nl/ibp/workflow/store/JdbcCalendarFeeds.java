package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.calendar.CalendarFeed;
import nl.ibp.workflow.calendar.CalendarFeeds;
import nl.ibp.workflow.organisation.DemoMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalendarFeeds implements CalendarFeeds {

    private final JdbcClient sql;
    private final DemoMode demoMode;

    JdbcCalendarFeeds(JdbcClient sql, DemoMode demoMode) {
        this.sql = sql;
        this.demoMode = demoMode;
    }

    @Override
    public void replace(CalendarFeed feed) {
        sql.sql(
                        """
                        insert into calendar_feed (key_hash, person, language, created_at, last_read_at)
                        values (:keyHash, :person, :language, :createdAt, :lastReadAt)
                        on conflict (person) do update set key_hash = excluded.key_hash,
                            language = excluded.language, created_at = excluded.created_at,
                            last_read_at = excluded.last_read_at""")
                .param("keyHash", feed.keyHash())
                .param("person", feed.person().value())
                .param("language", feed.language().toLanguageTag())
                .param("createdAt", Columns.timestamp(feed.createdAt()))
                .param("lastReadAt", Columns.timestamp(feed.lastReadAt()))
                .update();
    }

    @Override
    public void remove(PersonId person) {
        sql.sql("delete from calendar_feed where person = :person")
                .param("person", person.value())
                .update();
    }

    @Override
    public Optional<CalendarFeed> of(PersonId person) {
        return sql.sql("select * from calendar_feed where person = :person")
                .param("person", person.value())
                .query((row, number) -> feed(row))
                .optional();
    }

    @Override
    public Optional<CalendarFeed> find(String keyHash) {
        return sql.sql(
                        """
                        select * from calendar_feed
                        where key_hash = :keyHash and (:demonstration or not exists (
                            select 1 from account where account.person = calendar_feed.person and account.demo))""")
                .param("keyHash", keyHash)
                .param("demonstration", demoMode.isOn())
                .query((row, number) -> feed(row))
                .optional();
    }

    // One that was revoked meanwhile stays gone.
    @Override
    public void wasRead(String keyHash, Instant at) {
        sql.sql("update calendar_feed set last_read_at = :at where key_hash = :keyHash")
                .param("at", Columns.timestamp(at))
                .param("keyHash", keyHash)
                .update();
    }

    private static CalendarFeed feed(ResultSet row) throws SQLException {
        return new CalendarFeed(
                row.getString("key_hash"),
                new PersonId(row.getString("person")),
                Locale.forLanguageTag(row.getString("language")),
                Columns.instant(row, "created_at"),
                Columns.nullableInstant(row, "last_read_at"));
    }
}
