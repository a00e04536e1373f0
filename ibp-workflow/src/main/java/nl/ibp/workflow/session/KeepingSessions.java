package nl.ibp.workflow.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.workflow.organisation.PasswordGiven;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What nodes and the sign-on provider say of sessions. Nobody acts here; people do in {@link EndingSessions}. */
@Component
@Transactional
public class KeepingSessions {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingSessions.class);

    /** A node that was cut off for a while has to find, once it is back, what was ended meanwhile. */
    private static final Duration CUT_OFF = Duration.ofDays(1);

    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingSessions(OpenSessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    public void begun(OpenSession session) {
        sessions.add(session);
    }

    public void left(SessionId id) {
        sessions.remove(id);
    }

    /**
     * A node is still there, with these; what no node has held for a day is forgotten.
     *
     * @return those of them that were forgotten, since the node could not say for so long that it is there; it has to say
     *     again that they have {@link #begun}, for what nobody knows nobody can end
     */
    public Set<SessionId> held(Map<SessionId, Instant> activeAt) {
        Instant now = clock.instant();
        Set<SessionId> forgotten = sessions.hold(activeAt, now);
        sessions.forgetUnheldSince(now.minus(CUT_OFF));
        return forgotten;
    }

    /** Of these, those that are to end, and why. */
    @Transactional(readOnly = true)
    public Map<SessionId, SessionEnd> ended(Collection<SessionId> held) {
        return held.isEmpty() ? Map.of() : sessions.ended(held);
    }

    /** @param subject and {@code sid} as the provider says them, empty where it does not */
    public void endedAtProvider(String issuer, String subject, String sid, Instant saidAt) {
        int ended = sessions.endAtProvider(issuer, subject, sid, saidAt);
        LOG.info("session action=end result=ok actor=sign-on count={}", ended);
        tell(ended);
    }

    public void end(SessionId id, SessionEnd why) {
        tell(sessions.end(List.of(id), why));
    }

    /** Whoever had the old password is out. */
    @EventListener
    public void on(PasswordGiven given) {
        List<SessionId> ended =
                sessions.of(given.person()).stream().map(OpenSession::id).toList();
        tell(sessions.end(ended, SessionEnd.ELSEWHERE));
    }

    private void tell(int ended) {
        if (ended > 0) {
            events.publishEvent(new SessionsEnded());
        }
    }
}
