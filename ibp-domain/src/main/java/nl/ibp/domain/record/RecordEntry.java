package nl.ibp.domain.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a dossier.
 *
 * @param at to the microsecond, which is what can be kept
 * @param person who did it; null when a term did
 * @param seat for which seat; null when a term did
 * @param onBehalfOf whose substitute did it; null where the holder of the seat did
 * @param details what the sentence about it mentions, by name, e.g. {@code outcome}, {@code body}, {@code version}
 */
public record RecordEntry(
        ProposalId proposal,
        Instant at,
        @Nullable PersonId person,
        @Nullable SeatId seat,
        @Nullable PersonId onBehalfOf,
        RecordedEvent event,
        Map<String, String> details) {

    /** Name of the detail that says that a substitute did it, also where the seat had no holder. */
    public static final String SUBSTITUTE = "substitute";

    public RecordEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        details = Map.copyOf(details);
    }

    public boolean isBySubstitute() {
        return onBehalfOf != null || details.containsKey(SUBSTITUTE);
    }

    /** Done by a holder of the seat, or by itself. */
    public RecordEntry(
            ProposalId proposal,
            Instant at,
            @Nullable PersonId person,
            @Nullable SeatId seat,
            RecordedEvent event,
            Map<String, String> details) {
        this(proposal, at, person, seat, null, event, details);
    }
}
