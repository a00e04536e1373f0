package nl.ibp.domain.record;

import java.time.Instant;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a dossier.
 *
 * @param person who did it; null when a term did
 * @param seat for which seat; null when a term did
 * @param details what the sentence about it mentions, by name, e.g. {@code outcome}, {@code body}, {@code version}
 */
public record RecordEntry(
        ProposalId proposal,
        Instant at,
        @Nullable PersonId person,
        @Nullable SeatId seat,
        RecordedEvent event,
        Map<String, String> details) {

    public RecordEntry {
        details = Map.copyOf(details);
    }
}
