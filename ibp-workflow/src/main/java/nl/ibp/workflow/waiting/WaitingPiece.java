package nl.ibp.workflow.waiting;

import nl.ibp.domain.organisation.BodyId;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that waits for a seat, as somebody sees it who watches.
 *
 * @param body of the seat
 * @param reminder null where nobody was reminded of it
 * @param mayBeChased by who looks at it, but for what was done today
 */
public record WaitingPiece(InboxRow row, BodyId body, @Nullable LastReminder reminder, boolean mayBeChased) {

    public OpenTask task() {
        return row.task();
    }

    /** Its term does not run now. */
    public boolean standsStill() {
        return task().standsStillSince() != null || (row.parked() && !task().goesOnWhileParked());
    }

    WaitingPiece chasable(boolean may) {
        return new WaitingPiece(row, body, reminder, may && !standsStill());
    }
}
