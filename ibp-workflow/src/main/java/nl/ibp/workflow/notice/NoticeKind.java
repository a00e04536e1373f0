package nl.ibp.workflow.notice;

/** What a notice is about. The names are kept in the database: add, never rename. */
public enum NoticeKind {
    /** The term of one's work ends in some working days. */
    REMINDER,
    /** The term of one's work has passed. */
    OVERDUE,
    /** The term of somebody else's work has passed long enough to tell. */
    ESCALATION,
    TERM_EXTENDED,
    TERM_SUSPENDED,
    TERM_RESUMED,
    PARKED,
    RESUMED,
    WITHDRAWN,
    REVOKED,
    /** The board left what it adopted as it was. */
    REVOCATION_DENIED,
    /** Somebody asks for one's attention in a comment. */
    MENTIONED
}
