package nl.ibp.domain.organisation;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of work that a substitute can be given one by one. The names are kept in the database: add, never rename. */
public enum WorkScope {
    /** Writing a proposal, submitting it, taking it back. */
    DRAFTING,
    /** Positions of members, and the advice made out of them. */
    ADVISING,
    /** What a college, the board or the States decide, and votes in writing. */
    DECIDING,
    /** Everything around it: intake, routes, letters, results, administration. */
    HANDLING;

    public static Set<WorkScope> all() {
        return EnumSet.allOf(WorkScope.class);
    }

    /** What work of a seat with this role can be, so that nobody chooses between kinds that never come. */
    public static Set<WorkScope> of(SeatRole role) {
        return switch (role) {
            case POLICY_OFFICER -> EnumSet.of(DRAFTING, HANDLING);
            case COLLEGE, STATES_CLERK -> EnumSet.of(DECIDING, HANDLING);
            case MEMBER -> EnumSet.of(ADVISING, DECIDING);
            case CHAIR, SECRETARY -> EnumSet.of(ADVISING);
            case BOARD, HEAD_GROUP -> EnumSet.of(DECIDING);
            case BUREAU, MANAGER, ADMINISTRATOR -> EnumSet.of(HANDLING);
        };
    }
}
