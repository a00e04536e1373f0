package nl.ibp.domain.voting;

import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;

/**
 * Votes taken on one thing.
 *
 * @param sitting sitting members of the body, 1 or more
 * @param abstaining members who take no part because of a personal interest (Provinciewet 28)
 */
public record VoteCount(int sitting, int abstaining, int inFavour, int against) {

    public VoteCount {
        if (sitting < 1) {
            throw new IllegalArgumentException("A body has members: " + sitting);
        }
        List<Problem> problems = new ArrayList<>();
        if (inFavour < 0 || against < 0 || abstaining < 0) {
            problems.add(Problem.of("votes", "VOTES_NEGATIVE"));
        } else if ((long) inFavour + against + abstaining > sitting) {
            problems.add(Problem.of("votes", "MORE_VOTES_THAN_SEATS", sitting));
        }
        Refused.ifAny(problems);
    }

    /** Members who may vote. */
    public int entitled() {
        return sitting - abstaining;
    }

    public int cast() {
        return inFavour + against;
    }

    /** More than half of those who may vote took part (Provinciewet 29). */
    public boolean isValid() {
        return cast() * 2 > entitled();
    }

    /** Votes that are needed to be valid. */
    public int needed() {
        return entitled() / 2 + 1;
    }

    /** Absolute majority of the votes cast (Provinciewet 30). */
    public boolean isMajority() {
        return inFavour > against;
    }

    public boolean isTie() {
        return inFavour == against;
    }

    /** Everybody who may vote did: a full meeting (Provinciewet 32). */
    public boolean isFull() {
        return cast() == entitled();
    }

    public boolean isUnanimous() {
        return against == 0;
    }
}
