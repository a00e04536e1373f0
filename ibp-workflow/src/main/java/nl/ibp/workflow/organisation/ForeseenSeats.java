package nl.ibp.workflow.organisation;

import java.util.List;

/**
 * What other rules would do at once to those who signed in by a provider before.
 *
 * @param people how many they are
 * @param unheard for how many of them the provider did not say yet what the rules look at; what they get or lose is seen
 *     when they come next
 */
public record ForeseenSeats(List<SeatMove> moves, int people, int unheard) {

    public ForeseenSeats {
        moves = List.copyOf(moves);
    }
}
