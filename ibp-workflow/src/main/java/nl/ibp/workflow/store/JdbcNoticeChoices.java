package nl.ibp.workflow.store;

import java.util.EnumMap;
import java.util.Map;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.mail.NoticeChoices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNoticeChoices implements NoticeChoices {

    private final JdbcClient sql;

    JdbcNoticeChoices(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<NoticeEvent, Choice> of(PersonId person) {
        Map<NoticeEvent, Choice> chosen = new EnumMap<>(NoticeEvent.class);
        sql.sql("select * from notice_choice where person = :person")
                .param("person", person.value())
                .query((row, number) -> chosen.put(
                        NoticeEvent.valueOf(row.getString("event")),
                        new Choice(NoticeChannel.valueOf(row.getString("channel")), Columns.instant(row, "chosen_at"))))
                .list();
        return chosen;
    }

    @Override
    public void choose(PersonId person, NoticeEvent event, Choice choice) {
        sql.sql(
                        """
                        insert into notice_choice (person, event, channel, chosen_at)
                        values (:person, :event, :channel, :at)
                        on conflict (person, event) do update
                            set channel = excluded.channel, chosen_at = excluded.chosen_at""")
                .param("person", person.value())
                .param("event", event.name())
                .param("channel", choice.channel().name())
                .param("at", Columns.timestamp(choice.at()))
                .update();
    }
}
