package nl.ibp.workflow.session;

import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People look where they are signed in and end that elsewhere; administrators do so for everybody. */
@Component
@Transactional
public class EndingSessions {

    private static final Logger LOG = LoggerFactory.getLogger(EndingSessions.class);

    private final AdministratorSeat administrators;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;

    EndingSessions(AdministratorSeat administrators, OpenSessions sessions, ApplicationEventPublisher events) {
        this.administrators = administrators;
        this.sessions = sessions;
        this.events = events;
    }

    /** Their own. */
    @Transactional(readOnly = true)
    public List<OpenSession> own(Actor actor) {
        return sessions.heldOf(actor.person());
    }

    /** Everybody's, for administrators. */
    @Transactional(readOnly = true)
    public List<OpenSession> all(Actor actor) {
        administrators.require(actor);
        return sessions.all();
    }

    /** All of their own but the one they are in. */
    public void endOthers(Actor actor, SessionId present) {
        List<OpenSession> others = sessions.of(actor.person()).stream()
                .filter(session -> !session.id().equals(present))
                .toList();
        end(actor, others);
    }

    /** One of anybody's, by an administrator; that it is over already is as well. */
    public void end(Actor actor, SessionId which) {
        administrators.require(actor);
        end(actor, sessions.find(which).stream().toList());
    }

    /** All of somebody's, by an administrator. */
    public void endAll(Actor actor, PersonId person) {
        administrators.require(actor);
        end(actor, sessions.of(person));
    }

    private void end(Actor actor, List<OpenSession> ended) {
        if (ended.isEmpty()) {
            return;
        }
        sessions.end(ended.stream().map(OpenSession::id).toList(), SessionEnd.ELSEWHERE);
        LOG.info(
                "session action=end object={} result=ok actor={} count={}",
                ended.get(0).person(),
                actor.person(),
                ended.size());
        events.publishEvent(new SessionsEnded());
    }
}
