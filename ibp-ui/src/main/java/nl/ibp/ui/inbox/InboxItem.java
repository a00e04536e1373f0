package nl.ibp.ui.inbox;

import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskMark;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work in the list, with all that its row shows.
 *
 * @param mark what one noted about it
 * @param standing how it stands in the list that one has open
 */
record InboxItem(InboxRow row, Claim claim, TaskMark mark, Standing standing) implements WorkLine {

    /** What the row offers or says of who works on it; where nobody else could, it is neither. */
    record Claim(@Nullable String key, String holder, boolean isTaken) {}

    /**
     * How a row stands in the list that one has open.
     *
     * @param isOver nothing is to be done there any more, and somebody reads it
     * @param whyOver may be empty
     * @param failure why what was done to several did not succeed here; empty where it did
     */
    record Standing(boolean isSelected, boolean isChosen, boolean isOver, String whyOver, String failure) {

        static final Standing USUAL = new Standing(false, false, false, "", "");
    }

    InboxItem(InboxRow row, Claim claim, TaskMark mark) {
        this(row, claim, mark, Standing.USUAL);
    }

    InboxItem with(Standing now) {
        return new InboxItem(row, claim, mark, now);
    }

    TaskId id() {
        return row.task().id();
    }

    @Override
    public String key() {
        return id().value();
    }
}
