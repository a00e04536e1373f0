package nl.ibp.api.request;

import nl.ibp.domain.organisation.Actor;

/**
 * Who asks for something new or for a decision, under a key by which they can ask again without its being done again.
 *
 * @param print the same for the same question, and for no other
 */
public record Question(Actor actor, String key, String print) {}
