package nl.ibp.ui.inbox;

/** What stands in the list of work: a piece of it, or a heading above several. */
sealed interface WorkLine permits InboxItem, WorkGroup {

    /** Tells lines apart. */
    String key();
}
