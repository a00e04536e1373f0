package nl.ibp.workflow.store;

import java.time.LocalDate;
import java.util.Arrays;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkAside;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person has put aside. It is little, so its ids are read before the list is: joined to it, they could cost the
 * list its order.
 */
@Component
class WorkPutAside {

    private static final String ASLEEP = "mark.wake_on > :today";

    // Somebody else is left who may do it; else it comes back to who left it.
    private static final String NOT_FOR_ME =
            """
            (mark.declined_at is not null and exists (select from (
                    select person from appointment
                    where seat = task.seat and from_day <= :today and (until_day is null or until_day >= :today)
                    union all
                    select substitute from substitution
                    join unnest(cast(:kinds as text[]), cast(:scopes as text[])) as scope_of (kind, scope)
                        on scope_of.kind = task.kind and scope_of.scope = any(substitution.scopes)
                    where seat = task.seat and substitution.ended_at is null
                        and from_day <= :today and until_day >= :today
                ) as colleague
                where colleague.person <> :person and not exists (select from task_mark as theirs
                    where theirs.task = task.id and theirs.person = colleague.person
                        and theirs.declined_at is not null)))
            """;

    private final JdbcClient sql;

    WorkPutAside(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a {@link WorkQuestion} asks of each task, with {@link #ids} as {@code :aside}. */
    static String condition(@Nullable WorkAside asked) {
        return asked == null ? " and place.id <> all(:aside)" : " and place.id = any(:aside)";
    }

    /** @param asked null for all that is put aside */
    String[] ids(PersonId person, @Nullable WorkAside asked, LocalDate today) {
        return sql.sql("select task.id from task_mark as mark join task on task.id = mark.task"
                        + " where mark.person = :person and task.ended_at is null and (" + which(asked) + ")")
                .param("person", person.value())
                .param("today", today)
                .param("kinds", Columns.texts(Arrays.asList(TaskKind.values())))
                .param(
                        "scopes",
                        Columns.texts(Arrays.stream(TaskKind.values())
                                .map(ScopeOfWork::of)
                                .toList()))
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    private static String which(@Nullable WorkAside asked) {
        if (asked == null) {
            return ASLEEP + " or " + NOT_FOR_ME;
        }
        return switch (asked) {
            case ASLEEP -> ASLEEP;
            case NOT_FOR_ME -> NOT_FOR_ME;
        };
    }
}
