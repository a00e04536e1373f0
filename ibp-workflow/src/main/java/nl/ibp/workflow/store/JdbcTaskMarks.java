package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskMark;
import nl.ibp.workflow.inbox.TaskMark.Declining;
import nl.ibp.workflow.inbox.TaskMark.HandOver;
import nl.ibp.workflow.inbox.TaskMarks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTaskMarks implements TaskMarks {

    private final JdbcClient sql;

    JdbcTaskMarks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<TaskMark> find(PersonId person, TaskId task) {
        return of(person, List.of(task)).stream().findFirst();
    }

    @Override
    public List<TaskMark> of(PersonId person, Collection<TaskId> tasks) {
        return sql.sql("select * from task_mark where person = :person and task = any(:tasks)")
                .param("person", person.value())
                .param("tasks", Columns.texts(tasks))
                .query((row, number) -> mark(row))
                .list();
    }

    @Override
    public Map<PersonId, Declining> declining(TaskId task) {
        Map<PersonId, Declining> declining = new LinkedHashMap<>();
        sql.sql(
                        """
                        select person, declined_at, declined_reason from task_mark
                        where task = :task and declined_at is not null
                        order by declined_at, person""")
                .param("task", task.value())
                .query(row -> {
                    declining.put(
                            new PersonId(row.getString("person")),
                            new Declining(Columns.instant(row, "declined_at"), row.getString("declined_reason")));
                });
        return declining;
    }

    @Override
    public void save(TaskMark mark) {
        // Once the work is over nobody finds them again.
        sql.sql(
                        """
                        delete from task_mark using task
                        where task.id = task_mark.task and person = :person and (task.ended_at is not null
                            or task.id = :task and :isBlank)""")
                .param("person", mark.person().value())
                .param("task", mark.task().value())
                .param("isBlank", mark.isBlank())
                .update();
        if (!mark.isBlank()) {
            write(mark);
        }
    }

    private void write(TaskMark mark) {
        Declining declined = mark.declined();
        HandOver handOver = mark.handOver();
        sql.sql(
                        """
                        insert into task_mark (person, task, note, wake_on, declined_at, declined_reason,
                            handed_at, handed_by, handed_note)
                        values (:person, :task, :note, :wakeOn, :declinedAt, :declinedReason,
                            :handedAt, :handedBy, :handedNote)
                        on conflict (person, task) do update set note = excluded.note, wake_on = excluded.wake_on,
                            declined_at = excluded.declined_at, declined_reason = excluded.declined_reason,
                            handed_at = excluded.handed_at, handed_by = excluded.handed_by,
                            handed_note = excluded.handed_note""")
                .param("person", mark.person().value())
                .param("task", mark.task().value())
                .param("note", mark.note())
                .param("wakeOn", mark.wakeOn())
                .param("declinedAt", Columns.timestamp(declined == null ? null : declined.at()))
                .param("declinedReason", declined == null ? "" : declined.reason())
                .param("handedAt", Columns.timestamp(handOver == null ? null : handOver.at()))
                .param("handedBy", Columns.text(handOver == null ? null : handOver.by()))
                .param("handedNote", handOver == null ? "" : handOver.note())
                .update();
    }

    private static TaskMark mark(ResultSet row) throws SQLException {
        Instant declinedAt = Columns.nullableInstant(row, "declined_at");
        Instant handedAt = Columns.nullableInstant(row, "handed_at");
        return new TaskMark(
                new PersonId(row.getString("person")),
                new TaskId(row.getString("task")),
                row.getString("note"),
                Columns.nullableDay(row, "wake_on"),
                declinedAt == null ? null : new Declining(declinedAt, row.getString("declined_reason")),
                handedAt == null
                        ? null
                        : new HandOver(
                                new PersonId(row.getString("handed_by")), handedAt, row.getString("handed_note")));
    }
}
