package nl.ibp.domain.notice;

/** What somebody can be told of in a way of their own choice. The names are kept in the database: add, never rename. */
public enum NoticeEvent {
    /** Work came to a seat. */
    NEW_WORK,
    /** The term of one's work nears its end. */
    DUE_SOON,
    /** The term of one's work has passed, or that of work one is told of when it is late. */
    OVERDUE,
    /** A decision was taken on a proposal in which one takes part. */
    DECIDED,
    /** One's proposal came back to be changed. */
    RETURNED,
    /** Somebody asks for one's attention in a comment. */
    MENTIONED,
    /** A colleague handed work over to one. */
    HANDED_OVER,
    /** Somebody reminds one of work. */
    CHASED
}
