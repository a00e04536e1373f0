package nl.ibp.workflow.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.mail.Outbox.TakenMail;

/**
 * What there is to tell somebody by mail, that still matters: open work for the seats they act for, and what these were
 * told.
 */
public interface Happenings {

    /**
     * What is not in the outbox yet, the earliest first.
     *
     * @param after for each kind of event that is asked for, from when on
     */
    List<Happening> unmailed(Actor actor, Map<NoticeEvent, Instant> after, int limit);

    /** What was gathered in a digest, the earliest first. */
    List<Happening> gathered(Actor actor, TakenMail digest);

    /** Empty when it matters no more, or is not for this person. */
    Optional<Happening> find(Actor actor, NoticeEvent event, String about);
}
