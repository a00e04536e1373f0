package nl.ibp.workflow.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.organisation.PersonId;

public interface OpenSessions {

    /** Some rounds of a node: one that says nothing for so long is gone or cut off, and nobody knows which. */
    Duration SILENCE = Duration.ofMinutes(5);

    /** What is known already stays as it is. */
    void add(OpenSession session);

    void remove(SessionId id);

    /**
     * A node holds these, and somebody last did something in them then.
     *
     * @return those of them that nobody knows
     */
    Set<SessionId> hold(Map<SessionId, Instant> activeAt, Instant now);

    /** Those that no node holds any more. */
    void forgetUnheldSince(Instant moment);

    /** Of these, those that are to end. */
    Map<SessionId, SessionEnd> ended(Collection<SessionId> held);

    /** The one that was active last first; without those that are to end, and those of a node in {@link #SILENCE}. */
    List<OpenSession> all();

    /** Of {@link #all}. */
    List<OpenSession> heldOf(PersonId person);

    /** Of {@link #all}. */
    int count();

    /** Without those that are to end; also of a node in {@link #SILENCE}, which may come back with them. */
    List<OpenSession> of(PersonId person);

    /** One of anybody, as {@link #of} has them. */
    Optional<OpenSession> find(SessionId id);

    /** @return how many */
    int end(Collection<SessionId> sessions, SessionEnd why);

    /**
     * What a provider says has ended there. A session that it names ends whenever it was begun; where it names somebody
     * alone, what they began until then, so that what was said once ends nothing later.
     *
     * @param subject empty where it names nobody
     * @param sid empty where it names no session
     * @return how many
     */
    int endAtProvider(String issuer, String subject, String sid, Instant saidAt);
}
