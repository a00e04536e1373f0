package nl.ibp.domain.term;

import java.util.Optional;

/**
 * Terms that stand in the Provinciewet are nobody's to move. An adopted change of the budget goes to the minister within
 * two weeks (article 195, second paragraph); what a college made secret is confirmed by the States in their next meeting,
 * or lapses (article 25, fourth paragraph). That the States deliberate no earlier than two weeks after public notice
 * (194(3), 196(2)) is a day to wait for and not the term of any work, so it cannot be moved either.
 */
public final class StatutoryTermPolicy {

    private StatutoryTermPolicy() {}

    /** The article that sets the term; empty where we do ourselves. */
    public static Optional<String> article(PartOfPath part) {
        return switch (part) {
            case MINISTER -> Optional.of("195(2)");
            case SECRECY -> Optional.of("25(4)");
            default -> Optional.empty();
        };
    }
}
