package nl.ibp.workflow.mail;

import java.time.Instant;
import java.util.Map;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.PersonId;

/** By which way people chose to be told. */
public interface NoticeChoices {

    /** @param at what happened before is not told by it */
    record Choice(NoticeChannel channel, Instant at) {}

    /** What a person chose; where they chose nothing it is left out. */
    Map<NoticeEvent, Choice> of(PersonId person);

    void choose(PersonId person, NoticeEvent event, Choice choice);
}
