package nl.ibp.ui.comment;

/** The ways to choose whom a comment is for. */
enum AudienceKind {
    EVERYBODY,
    BODY,
    SEATS
}
