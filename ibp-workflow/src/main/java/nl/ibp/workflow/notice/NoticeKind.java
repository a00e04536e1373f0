package nl.ibp.workflow.notice;

import java.util.Optional;
import nl.ibp.domain.notice.NoticeEvent;

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
    MENTIONED,
    /** The board decided on the proposal. */
    DECIDED,
    /** The States of a province decided on the proposal. */
    STATES_DECIDED,
    /** The results of all provinces were brought together. */
    CONSOLIDATED,
    /** The proposal came back to be changed. */
    RETURNED,
    /** A colleague handed work over to one. */
    HANDED_OVER,
    /** Somebody reminds one of work. */
    CHASED;

    /** What somebody chooses a way of being told for; empty for what everybody is told on the pages alone. */
    public Optional<NoticeEvent> event() {
        return switch (this) {
            case REMINDER -> Optional.of(NoticeEvent.DUE_SOON);
            case OVERDUE, ESCALATION -> Optional.of(NoticeEvent.OVERDUE);
            case DECIDED, STATES_DECIDED, CONSOLIDATED -> Optional.of(NoticeEvent.DECIDED);
            case RETURNED -> Optional.of(NoticeEvent.RETURNED);
            case MENTIONED -> Optional.of(NoticeEvent.MENTIONED);
            case HANDED_OVER -> Optional.of(NoticeEvent.HANDED_OVER);
            case CHASED -> Optional.of(NoticeEvent.CHASED);
            case TERM_EXTENDED, TERM_SUSPENDED, TERM_RESUMED, PARKED, RESUMED, WITHDRAWN, REVOKED, REVOCATION_DENIED ->
                Optional.empty();
        };
    }
}
