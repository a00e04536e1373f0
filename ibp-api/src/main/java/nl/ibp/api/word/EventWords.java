package nl.ibp.api.word;

import nl.ibp.api.request.Words;
import nl.ibp.workflow.event.SubscriptionState;

/** Words on who is told what happened. */
public final class EventWords {

    public static final Words<SubscriptionState> STATE = Words.of(SubscriptionState.class, state -> switch (state) {
        case ACTIVE -> "actief";
        case PAUSED -> "gepauzeerd";
        case GONE -> "opgezegd";
    });

    private EventWords() {}
}
