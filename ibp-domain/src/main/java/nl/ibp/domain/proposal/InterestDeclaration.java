package nl.ibp.domain.proposal;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;

/**
 * A member of a committee has a personal interest in the proposal and takes no part in the advice on it (Provinciewet
 * 28, which we follow for committees that only advise too).
 *
 * @param member the seat that takes no part
 * @param by whose interest it is: it does not go over to the next holder of the seat
 */
public record InterestDeclaration(SeatId member, String reasons, PersonId by, Instant at) {

    public InterestDeclaration {
        reasons = Text.passage("reasons", reasons);
        if (reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }
}
