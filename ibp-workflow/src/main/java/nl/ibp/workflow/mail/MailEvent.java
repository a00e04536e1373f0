package nl.ibp.workflow.mail;

import nl.ibp.domain.notice.NoticeEvent;

/** What a mail is about. The names are kept in the database: add, never rename. */
public enum MailEvent {
    NEW_WORK,
    DUE_SOON,
    OVERDUE,
    DECIDED,
    RETURNED,
    MENTIONED,
    HANDED_OVER,
    CHASED,
    /** All that may wait a day, in one. */
    DIGEST,
    /** Whoever reads at an address is asked whether it is theirs. */
    CONFIRMATION;

    static MailEvent of(NoticeEvent event) {
        return valueOf(event.name());
    }

    /** Whether it tells of one thing that happened. */
    boolean tellsOfOne() {
        return this != DIGEST && this != CONFIRMATION;
    }

    NoticeEvent event() {
        return NoticeEvent.valueOf(name());
    }
}
