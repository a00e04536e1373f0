package nl.ibp.workflow.mail;

import java.time.Clock;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator sees which mails did not arrive, and has them sent again. */
@Component
@Transactional
public class FollowingMail {

    private static final int MOST = 100;

    private final AdministratorSeat administrators;
    private final Outbox outbox;
    private final MailServer server;
    private final Clock clock;

    FollowingMail(AdministratorSeat administrators, Outbox outbox, MailServer server, Clock clock) {
        this.administrators = administrators;
        this.outbox = outbox;
        this.server = server;
        this.clock = clock;
    }

    /** @throws Refused when the actor is no administrator */
    @Transactional(readOnly = true)
    public List<TroubledMail> troubled(Actor actor) {
        administrators.require(actor);
        return outbox.troubled(clock.instant(), MOST);
    }

    public boolean isMailOn() {
        return server.isOn();
    }

    /** @throws Refused when the actor is no administrator, or it is in no trouble any more */
    public void sendAgain(Actor actor, long id) {
        administrators.require(actor);
        if (!outbox.again(id, clock.instant())) {
            throw Refused.because("", "MAIL_NOT_IN_TROUBLE");
        }
    }
}
