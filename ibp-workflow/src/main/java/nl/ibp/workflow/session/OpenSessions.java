package nl.ibp.workflow.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;

public interface OpenSessions {

    void add(OpenSession session);

    void remove(SessionId id);

    /** A node holds these, and somebody last did something in them then. */
    void hold(Map<SessionId, Instant> activeAt, Instant now);

    /** Those that no node holds any more. */
    void forgetUnheldSince(Instant moment);

    /** Of these, those that are to end. */
    Map<SessionId, SessionEnd> ended(Collection<SessionId> held);

    /** The one that was active last first; without those that are to end. */
    List<OpenSession> all();

    List<OpenSession> of(PersonId person);

    /** Of {@link #all}. */
    int count();

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
