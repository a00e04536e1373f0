package nl.ibp.domain.proposal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
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
    WITHDRAWN;

    private static final Map<ProposalStatus, Set<ProposalStatus>> SUCCESSORS = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(COLLEGES, WITHDRAWN),
            COLLEGES, EnumSet.of(INTAKE, REFUSED_BY_COLLEGE, WITHDRAWN),
            REFUSED_BY_COLLEGE, EnumSet.of(INTAKE, COLLEGES, REVISION, WITHDRAWN),
            INTAKE, EnumSet.of(OFFICIAL_ADVICE, ADMINISTRATIVE_ADVICE, BOARD, ROUTING, REVISION, WITHDRAWN),
            ROUTING, EnumSet.of(OFFICIAL_ADVICE, ADMINISTRATIVE_ADVICE, BOARD, WITHDRAWN),
            OFFICIAL_ADVICE, EnumSet.of(ADMINISTRATIVE_ADVICE, BOARD, REVISION, WITHDRAWN),
            ADMINISTRATIVE_ADVICE, EnumSet.of(BOARD, REVISION, WITHDRAWN),
            BOARD, EnumSet.of(STATES, REVISION, REJECTED, NOTED, WITHDRAWN),
            STATES, EnumSet.of(CONSOLIDATION),
            CONSOLIDATION, EnumSet.of(COMPLETE, PARTIAL, LAPSED, REVISION)));

    static {
        SUCCESSORS.put(REVISION, EnumSet.of(COLLEGES, WITHDRAWN));
    }

    public boolean canBecome(ProposalStatus next) {
        return SUCCESSORS.getOrDefault(this, Set.of()).contains(next);
    }

    /** Nothing more is to be done. */
    public boolean isFinal() {
        return !SUCCESSORS.containsKey(this);
    }

    /** The content can be changed by the lead province. */
    public boolean isEditable() {
        return this == DRAFT || this == REVISION;
    }
}
