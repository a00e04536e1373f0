package nl.ibp.workflow.repeating;

import java.time.Instant;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;

/** What was answered, by who asked and under which key. */
public interface KeptAnswers {

    /** @param request tells one question from another */
    record Kept(String request, Answer answer) {}

    /**
     * Takes a key for a question. Who comes with the same one meanwhile waits until the transaction ends.
     *
     * @param since a key that was taken before then is free again
     * @return false when it was taken and answered
     */
    boolean take(PersonId person, String key, String request, Instant now, Instant since);

    void keep(PersonId person, String key, Answer answer);

    /** @param since what was taken before then is not found */
    Optional<Kept> find(PersonId person, String key, Instant since);

    /** Some of what was taken before then; more the next time. */
    void forgetBefore(Instant since);
}
