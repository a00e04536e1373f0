package nl.ibp.domain.states;

import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;

/**
 * Votes cast in a meeting of the States.
 *
 * @param sitting sitting members of the States
 */
public record Votes(int inFavour, int against, int sitting) {

    public Votes {
        List<Problem> problems = new ArrayList<>();
        if (inFavour < 0 || against < 0) {
            problems.add(Problem.of("votes", "VOTES_NEGATIVE"));
        } else if ((long) inFavour + against > sitting) {
            problems.add(Problem.of("votes", "MORE_VOTES_THAN_SEATS", sitting));
        } else if (((long) inFavour + against) * 2 <= sitting) {
            // Article 29: a vote is valid if more than half of the sitting members took part.
            problems.add(Problem.of("votes", "TOO_FEW_VOTES", sitting / 2 + 1));
        }
        Refused.ifAny(problems);
    }

    /** Absolute majority of the votes cast (Provinciewet 30). */
    public boolean isMajority() {
        return inFavour > against;
    }

    boolean isTie() {
        return inFavour == against;
    }

    /** Every sitting member voted (a full meeting, Provinciewet 32). */
    boolean isFull() {
        return inFavour + against == sitting;
    }

    public boolean isUnanimous() {
        return against == 0;
    }
}
