package nl.ibp.domain.forecast;

import nl.ibp.domain.proposal.ProposalStatus;

/**
 * Where a dossier spends its time: a step of the path, which bears the name of its status (domain reference, section
 * 3), or a part of a step that one body does beside others.
 */
public enum Stop {
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
    /** Members of one committee give their positions. */
    REVIEWS,
    /** The chair of one committee establishes its advice. */
    ADVICE,
    /** One province informs its States, or lets them decide. */
    STATES_FILE;

    /** @throws IllegalArgumentException when the status is final: nothing is spent there */
    public static Stop of(ProposalStatus status) {
        return valueOf(status.name());
    }

    /** Part of a step: several of them run side by side, and none says where the dossier goes. */
    public boolean isPart() {
        return this == REVIEWS || this == ADVICE || this == STATES_FILE;
    }
}
