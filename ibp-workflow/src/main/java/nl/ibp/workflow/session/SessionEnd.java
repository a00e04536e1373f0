package nl.ibp.workflow.session;

/** Why a session was ended by somebody else than who used it. The names are kept in the database: add, never rename. */
public enum SessionEnd {
    /** At the sign-on provider somebody signed out, or may not sign in any more. */
    AT_PROVIDER,
    /** The provider gives somebody no seat any more. */
    NO_SEAT,
    /** Somebody from another session of theirs, or an administrator. */
    ELSEWHERE
}
