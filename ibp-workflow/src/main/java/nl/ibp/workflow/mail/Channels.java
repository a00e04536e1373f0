package nl.ibp.workflow.mail;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import nl.ibp.domain.notice.DefaultChannelPolicy;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.mail.NoticeChoices.Choice;
import org.springframework.stereotype.Component;

/** By which way somebody is told of each kind of event: as chosen, else as usual. */
@Component
class Channels {

    private final NoticeChoices choices;

    Channels(NoticeChoices choices) {
        this.choices = choices;
    }

    Map<NoticeEvent, Choice> of(PersonId person) {
        Map<NoticeEvent, Choice> all = new EnumMap<>(NoticeEvent.class);
        for (NoticeEvent event : NoticeEvent.values()) {
            all.put(event, new Choice(DefaultChannelPolicy.channelOf(event), Instant.EPOCH));
        }
        all.putAll(choices.of(person));
        return all;
    }

    NoticeChannel of(PersonId person, NoticeEvent event) {
        Choice chosen = choices.of(person).get(event);
        return chosen == null ? DefaultChannelPolicy.channelOf(event) : chosen.channel();
    }
}
