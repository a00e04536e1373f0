package nl.ibp.domain.voting;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;

/**
 * What one member answered in writing.
 *
 * @param reasons required for who is against
 */
public record WrittenVote(SeatId member, Vote vote, String reasons, PersonId givenBy, Instant givenAt) {

    public WrittenVote {
        reasons = Text.passage("reasons", reasons);
        if (vote == Vote.AGAINST && reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }
}
