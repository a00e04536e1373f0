package nl.ibp.domain.notice;

/** By which way somebody is told. The names are kept in the database: add, never rename. */
public enum NoticeChannel {
    /** On the pages of the product alone. */
    IN_APP,
    /** By a mail of its own too, as soon as it may come. */
    MAIL,
    /** In one mail a day too, with all else. */
    DIGEST,
    /** Not at all. */
    NONE;

    /** Whether it is told by mail, be it at once or in the digest. */
    public boolean isMailed() {
        return this == MAIL || this == DIGEST;
    }
}
