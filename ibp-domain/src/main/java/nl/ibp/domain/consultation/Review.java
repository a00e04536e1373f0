package nl.ibp.domain.consultation;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;

/**
 * The position of one member.
 *
 * @param remarks required unless simply positive
 * @param conditions under which the member can agree, one each
 */
public record Review(
        SeatId member, Position position, String remarks, List<String> conditions, PersonId givenBy, Instant givenAt) {

    private static final int MOST_CONDITIONS = 20;

    public Review {
        remarks = Text.passage("remarks", remarks);
        conditions = Text.passages("conditions", conditions, MOST_CONDITIONS);
        if (!Position.forMember().contains(position)) {
            throw Refused.because("position", "MEMBER_CANNOT_DEFER");
        }
        if (position.needsExplanation() && remarks.isEmpty()) {
            throw Refused.because("remarks", "REMARKS_REQUIRED");
        }
    }
}
