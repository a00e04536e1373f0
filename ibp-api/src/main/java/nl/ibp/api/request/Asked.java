package nl.ibp.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import nl.ibp.api.problem.Pointers;
import nl.ibp.domain.organisation.Actor;

/** What a program asks to be made or decided. */
public final class Asked extends Body {

    private final Question question;

    Asked(JsonNode json, Pointers pointers, Question question) {
        super(json, pointers);
        this.question = question;
    }

    public Question question() {
        return question;
    }

    /** Whoever asks, with the seats of this moment. */
    public Actor actor() {
        return question.actor();
    }
}
