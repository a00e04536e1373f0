package nl.ibp.domain.forecast;

import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What makes cases comparable. Themes are no part of it: the bodies and the route carry them.
 *
 * @param body null for any
 * @param urgency null for any
 * @param laterRound null for any
 */
public record Kind(Stop stop, @Nullable BodyId body, @Nullable Urgency urgency, @Nullable Boolean laterRound) {

    /** This kind and those to fall back on, the narrowest first; the last one is all cases at the stop. */
    public List<Kind> fromNarrowToWide() {
        return Stream.of(
                        this,
                        new Kind(stop, body, null, laterRound),
                        new Kind(stop, null, urgency, laterRound),
                        new Kind(stop, null, null, laterRound),
                        new Kind(stop, null, null, null))
                .distinct()
                .toList();
    }
}
