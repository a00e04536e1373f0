package nl.ibp.domain.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.SeatId;

/**
 * Who voted what, called by name (hoofdelijke stemming, Provinciewet 32). Who is not in it was not there.
 *
 * @param members all sitting members
 */
public record RollCall(List<SeatId> members, Map<SeatId, Vote> votes) {

    public RollCall {
        members = List.copyOf(members);
        votes = new LinkedHashMap<>(votes);
        for (SeatId voter : votes.keySet()) {
            if (!members.contains(voter)) {
                throw Refused.because("votes", "NOT_A_MEMBER");
            }
        }
    }

    @Override
    public Map<SeatId, Vote> votes() {
        return new LinkedHashMap<>(votes);
    }

    public VoteCount count() {
        return new VoteCount(members.size(), number(Vote.ABSTAIN), number(Vote.IN_FAVOUR), number(Vote.AGAINST));
    }

    /** Members who are there, also those who abstain. */
    public int present() {
        return votes.size();
    }

    private int number(Vote vote) {
        return (int) votes.values().stream().filter(vote::equals).count();
    }
}
