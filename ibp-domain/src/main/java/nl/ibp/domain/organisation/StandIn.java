package nl.ibp.domain.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Acts for a seat of somebody else at this moment.
 *
 * @param scopes the kinds of work it is for
 * @param holder on whose behalf; null while nobody holds the seat
 */
public record StandIn(SeatId seat, Set<WorkScope> scopes, @Nullable PersonId holder) {

    public StandIn {
        scopes = Set.copyOf(scopes);
    }
}
