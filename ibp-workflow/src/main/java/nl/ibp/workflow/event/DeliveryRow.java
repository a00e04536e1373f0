package nl.ibp.workflow.event;

import java.time.Instant;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;

/**
 * A delivery as an administrator sees it.
 *
 * @param position of what is told
 * @param happenedAt when that happened
 * @param notBefore the earliest moment at which it is tried
 * @param answer what the receiver said last; may be empty
 */
public record DeliveryRow(
        long id,
        long position,
        EventKind kind,
        ProposalId proposal,
        ProposalNumber number,
        Instant happenedAt,
        DeliveryState state,
        int attempts,
        Instant notBefore,
        String answer,
        Instant changedAt) {

    /** Whether the receiver was spoken to about it, whatever it said. */
    public boolean wasTried() {
        return attempts > 0 || !answer.isEmpty();
    }
}
