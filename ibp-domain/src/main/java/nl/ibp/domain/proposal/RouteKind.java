package nl.ibp.domain.proposal;

/** The shapes a route can have (domain reference, section 1.3). */
public enum RouteKind {
    COMMITTEES,
    BOARD,
    /** Nobody is in charge: the bureau points out the route by hand. */
    ASSIGN
}
