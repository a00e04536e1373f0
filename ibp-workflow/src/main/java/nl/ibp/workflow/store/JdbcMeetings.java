package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.meeting.Meetings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeetings implements Meetings {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcMeetings(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(Meeting meeting) {
        sql.sql("insert into meeting (id, body, day, document) values (?, ?, ?, cast(? as jsonb))")
                .params(meeting.id().value(), meeting.body().value(), meeting.day(), documents.write(meeting))
                .update();
    }

    @Override
    public Meeting lock(MeetingId id) {
        return read(sql.sql("select document from meeting where id = ? for update")
                        .param(id.value()))
                .optional()
                .orElseThrow(() -> new IllegalStateException("No meeting " + id));
    }

    @Override
    public void save(Meeting meeting) {
        int saved = sql.sql("update meeting set document = cast(? as jsonb) where id = ?")
                .params(documents.write(meeting), meeting.id().value())
                .update();
        Rows.requireOne(saved, "meeting", meeting.id());
    }

    @Override
    public List<Meeting> all() {
        return read(sql.sql("select document from meeting order by day desc, id"))
                .list();
    }

    private MappedQuerySpec<Meeting> read(StatementSpec statement) {
        return statement.query((row, number) -> documents.read(row.getString("document"), Meeting.class));
    }
}
