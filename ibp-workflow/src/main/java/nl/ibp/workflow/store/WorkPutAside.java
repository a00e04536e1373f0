package nl.ibp.workflow.store;

import nl.ibp.workflow.inbox.WorkAside;
import org.jspecify.annotations.Nullable;

/**
 * What a person has put aside. It is little, so its ids are listed before the work is looked at: joined to it, they could
 * cost it its order.
 */
final class WorkPutAside {

    private static final String ASLEEP = "mark.wake_on > :today";

    // Somebody else is left who may do it; else it comes back to who left it.
    private static final String NOT_FOR_ME =
            """
            (mark.declined_at is not null and exists (select from (
                    select person from appointment
                    where seat = task.seat and from_day <= :today and (until_day is null or until_day >= :today)
                    union all
                    select substitute from substitution
                    join unnest(cast(:allKinds as text[]), cast(:allScopes as text[])) as scope_of (kind, scope)
                        on scope_of.kind = task.kind and scope_of.scope = any(substitution.scopes)
                    where seat = task.seat and substitution.ended_at is null
                        and from_day <= :today and until_day >= :today
                ) as colleague
                where colleague.person <> :me and not exists (select from task_mark as theirs
                    where theirs.task = task.id and theirs.person = colleague.person
                        and theirs.declined_at is not null)))
            """;

    private WorkPutAside() {}

    /**
     * As {@code aside}, one row with the ids.
     *
     * @param asked null for all that is put aside
     */
    static String list(@Nullable WorkAside asked) {
        return "aside as materialized (select array(select task.id from task_mark as mark"
                + " join task on task.id = mark.task"
                + " where mark.person = :me and task.ended_at is null and (" + which(asked) + ")) as ids)";
    }

    /** What a {@link WorkQuestion} asks of each task, with {@link #list} before it. */
    static String condition(@Nullable WorkAside asked) {
        String ids = "(cast((select ids from aside) as text[]))";
        return asked == null ? " and place.id <> all" + ids : " and place.id = any" + ids;
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
