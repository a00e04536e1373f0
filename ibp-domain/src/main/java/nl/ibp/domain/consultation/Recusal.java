package nl.ibp.domain.consultation;

import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.InterestDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * A member who takes no part in a round because of an interest.
 *
 * @param setAside the position given before the interest was declared, which does not count; null where none was
 */
public record Recusal(InterestDeclaration interest, @Nullable Review setAside) {

    public SeatId member() {
        return interest.member();
    }
}
