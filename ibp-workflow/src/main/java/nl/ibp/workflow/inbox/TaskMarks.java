package nl.ibp.workflow.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;

/** What people keep about their work. */
public interface TaskMarks {

    Optional<TaskMark> find(PersonId person, TaskId task);

    /** Those of one person on these, in no order. */
    List<TaskMark> of(PersonId person, Collection<TaskId> tasks);

    /** Who left this to the others and why, the earliest first. */
    Map<PersonId, TaskMark.Declining> declining(TaskId task);

    /** Keeps it in the place of the one before; one that is blank is kept no longer, nor are those on ended work. */
    void save(TaskMark mark);
}
