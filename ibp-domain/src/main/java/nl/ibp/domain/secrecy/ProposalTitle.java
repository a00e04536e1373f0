package nl.ibp.domain.secrecy;

import java.util.Optional;

/** What a list shows of a proposal's title. It is settled where the title is read, so that no list can forget to. */
public sealed interface ProposalTitle {

    /** For everybody who may see the proposal; empty while it has none. */
    record Open(String words) implements ProposalTitle {}

    /** Secret, for a reader who needs to know it. */
    record Confided(String words) implements ProposalTitle {}

    /** Secret, and not for this reader. */
    record Hidden() implements ProposalTitle {}

    static ProposalTitle of(String words, boolean secret) {
        return secret ? new Confided(words) : new Open(words);
    }

    default boolean isSecret() {
        return !(this instanceof Open);
    }

    /** Nothing where it is not for this reader. */
    default Optional<String> text() {
        if (this instanceof Open open) {
            return Optional.of(open.words());
        }
        return this instanceof Confided confided ? Optional.of(confided.words()) : Optional.empty();
    }
}
