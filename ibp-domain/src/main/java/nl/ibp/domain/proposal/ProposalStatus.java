package nl.ibp.domain.proposal;

import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands on the path (domain reference, section 3). */
public enum ProposalStatus {
    DRAFT,
    COLLEGES,
    REFUSED_BY_COLLEGE,
    INTAKE,
    ROUTING,
    OFFICIAL_ADVICE,
    ADMINISTRATIVE_ADVICE,
    BOARD,
    STATES,
    CONSOLIDATION,
    REVISION,
    COMPLETE,
    PARTIAL,
    LAPSED,
    REJECTED,
    NOTED,
    WITHDRAWN,
    REVOKED;

    /** The path goes on from here to one of these; nothing follows a final status. */
    private Set<ProposalStatus> successors() {
        return switch (this) {
            case DRAFT, REVISION -> EnumSet.of(COLLEGES, WITHDRAWN);
            case COLLEGES -> EnumSet.of(INTAKE, REFUSED_BY_COLLEGE, WITHDRAWN);
            case REFUSED_BY_COLLEGE -> EnumSet.of(INTAKE, COLLEGES, REVISION, WITHDRAWN);
            case INTAKE -> EnumSet.of(OFFICIAL_ADVICE, ADMINISTRATIVE_ADVICE, BOARD, ROUTING, REVISION, WITHDRAWN);
            case ROUTING -> EnumSet.of(OFFICIAL_ADVICE, ADMINISTRATIVE_ADVICE, BOARD, WITHDRAWN);
            case OFFICIAL_ADVICE -> EnumSet.of(ADMINISTRATIVE_ADVICE, BOARD, REVISION, WITHDRAWN);
            case ADMINISTRATIVE_ADVICE -> EnumSet.of(BOARD, REVISION, WITHDRAWN);
            case BOARD -> EnumSet.of(STATES, REVISION, REJECTED, NOTED, WITHDRAWN);
            case STATES -> EnumSet.of(CONSOLIDATION, REVOKED);
            case CONSOLIDATION -> EnumSet.of(COMPLETE, PARTIAL, LAPSED, REVISION, REVOKED);
            case COMPLETE, PARTIAL, LAPSED, REJECTED, NOTED, WITHDRAWN, REVOKED -> EnumSet.noneOf(ProposalStatus.class);
        };
    }

    public boolean canBecome(ProposalStatus next) {
        return successors().contains(next);
    }

    /** Nothing more is to be done. */
    public boolean isFinal() {
        return successors().isEmpty();
    }

    /** Nothing of what was proposed is to be carried out. */
    public boolean isEndWithoutResult() {
        return isFinal() && this != COMPLETE && this != PARTIAL;
    }

    boolean asksAdvice() {
        return this == OFFICIAL_ADVICE || this == ADMINISTRATIVE_ADVICE;
    }

    /** Only somebody's act leads here (submitting, deciding, taking back, revoking), never the process by itself. */
    boolean isReachedByAct() {
        return this == COLLEGES || this == REFUSED_BY_COLLEGE || this == WITHDRAWN || this == REVOKED;
    }

    /** The content can be changed by the lead province. */
    public boolean isEditable() {
        return this == DRAFT || this == REVISION;
    }
}
