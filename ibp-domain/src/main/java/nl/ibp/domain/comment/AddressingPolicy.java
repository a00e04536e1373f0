package nl.ibp.domain.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;

/**
 * Whom a comment can be addressed to: who reads the dossier, and nobody else; who is mentioned must be among those it is
 * for. Else it would promise its author readers that it never has.
 */
public final class AddressingPolicy {

    private AddressingPolicy() {}

    /** @param readers every seat that reads the dossier */
    public static void check(Audience audience, Set<SeatId> mentioned, Collection<Seat> readers) {
        List<Problem> problems = new ArrayList<>();
        if (audience instanceof Audience.OneBody && readers.stream().noneMatch(audience::includes)) {
            problems.add(Problem.of("body", "AUDIENCE_MAY_NOT_READ"));
        }
        if (audience instanceof Audience.NamedSeats named && !ids(readers).containsAll(named.seats())) {
            problems.add(Problem.of("seats", "AUDIENCE_MAY_NOT_READ"));
        }
        if (!ids(readers).containsAll(mentioned)) {
            problems.add(Problem.of("mentioned", "MENTIONED_MAY_NOT_READ"));
        } else if (!ids(readers.stream().filter(audience::includes).toList()).containsAll(mentioned)) {
            problems.add(Problem.of("mentioned", "MENTIONED_OUTSIDE_AUDIENCE"));
        }
        Refused.ifAny(problems);
    }

    private static Set<SeatId> ids(Collection<Seat> seats) {
        return seats.stream().map(Seat::id).collect(Collectors.toSet());
    }
}
