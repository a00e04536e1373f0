package nl.ibp.domain.consultation;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;

/**
 * What a committee advises on one version.
 *
 * @param version number of the content version it counts for: the one it was given on, or one it was upheld on
 */
public record Advice(
        int version,
        Position position,
        String text,
        List<String> conditions,
        List<MinorityPosition> minority,
        PersonId establishedBy,
        Instant establishedAt) {

    // Room for the conditions of every member of a full committee.
    private static final int MOST_CONDITIONS = 300;

    public Advice {
        text = Text.passage("text", text);
        conditions = Text.passages("conditions", conditions, MOST_CONDITIONS);
        minority = List.copyOf(minority);
        if (position.needsExplanation() && text.isEmpty()) {
            throw Refused.because("text", "ADVICE_TEXT_REQUIRED");
        }
    }

    Advice upheldOn(int later) {
        return new Advice(later, position, text, conditions, minority, establishedBy, establishedAt);
    }
}
