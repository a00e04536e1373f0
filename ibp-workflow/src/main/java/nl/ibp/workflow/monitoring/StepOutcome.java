package nl.ibp.workflow.monitoring;

import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.EndReason;

/** How a part of a path ended. The names are kept in the database: add, never rename. */
public enum StepOutcome {
    DONE,
    RETURNED,
    LAPSED,
    WITHDRAWN,
    REVOKED,
    REJECTED;

    /** Of the status before. */
    public static StepOutcome leadingTo(ProposalStatus next) {
        return switch (next) {
            case REVISION -> RETURNED;
            case WITHDRAWN -> WITHDRAWN;
            case REVOKED -> REVOKED;
            case REJECTED -> REJECTED;
            default -> DONE;
        };
    }

    /** Of work that nobody did. */
    public static StepOutcome of(EndReason why) {
        return switch (why) {
            case WITHDRAWN -> WITHDRAWN;
            case REVOKED -> REVOKED;
            default -> LAPSED;
        };
    }

    /** It was broken off, which says nothing of how long it takes. */
    boolean isBrokenOff() {
        return this == WITHDRAWN || this == REVOKED;
    }
}
