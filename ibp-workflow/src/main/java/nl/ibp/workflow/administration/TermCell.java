package nl.ibp.workflow.administration;

import java.util.Optional;
import nl.ibp.domain.proposal.Urgency;

/** Names the term of one step, for urgent proposals or others, in the list of changes. */
public record TermCell(String step, Urgency urgency) {

    private static final String BEGIN = "term:";

    String part() {
        return BEGIN + step + ":" + urgency;
    }

    /** Empty where the part is something else. */
    public static Optional<TermCell> read(String part) {
        if (!part.startsWith(BEGIN)) {
            return Optional.empty();
        }
        String[] words = part.split(":");
        return Optional.of(new TermCell(words[1], Urgency.valueOf(words[2])));
    }
}
