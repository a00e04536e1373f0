package nl.ibp.workflow.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.Actor;

/**
 * What there is to tell somebody by mail, that still matters: open work for the seats they act for, and what these were
 * told.
 */
public interface Happenings {

    /** After one moment, up to and including another; the earliest first. */
    List<Happening> of(Actor actor, Instant after, Instant until);

    /** Empty when it matters no more, or is not for this person. */
    Optional<Happening> find(Actor actor, NoticeEvent event, String about);
}
