package nl.ibp.workflow.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;

/** What a person typed into the form of a task and did not send yet. */
public interface FormDrafts {

    record FormDraft(Map<String, String> fields, Instant savedAt) {}

    void save(PersonId person, TaskId task, Map<String, String> fields, Instant at);

    Optional<FormDraft> find(PersonId person, TaskId task);

    void discard(PersonId person, TaskId task);
}
