package nl.ibp.ui.inbox;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.WorkCursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes after a task in the list that one came from; after the last one, the first. */
@Component
class NextTask {

    private static final int LOOKED_AT = 20;

    private final FindingWork finding;
    private final WorkQuery.Address address;

    NextTask(FindingWork finding, WorkQuery.Address address) {
        this.finding = finding;
        this.address = address;
    }

    /** @param from what was asked of the list */
    Optional<InboxRow> after(Actor actor, WorkCursor task, String from) {
        WorkQuery list = read(from);
        return first(actor, list, task, task.task()).or(() -> first(actor, list, null, task.task()));
    }

    /** What was asked of the list, as somebody may have typed it, without what means nothing. */
    String list(String from) {
        return address.parameters(read(from)).getQueryString();
    }

    private WorkQuery read(String from) {
        try {
            return address.read(QueryParameters.fromString(from)).place();
        } catch (IllegalArgumentException unreadable) {
            return WorkQuery.everything();
        }
    }

    // Nobody is led to what a colleague has taken on, or what stands still.
    private static boolean canBeDone(InboxRow row, Actor actor) {
        OpenTask task = row.task();
        boolean isFree = task.claimedBy() == null || task.claimedBy().equals(actor.person());
        return isFree && (!row.parked() || task.goesOnWhileParked());
    }

    private Optional<InboxRow> first(Actor actor, WorkQuery list, @Nullable WorkCursor after, TaskId butFor) {
        return finding.page(actor, list.filter(), list.arrangement().order(), after, LOOKED_AT).rows().stream()
                .filter(row -> !row.task().id().equals(butFor) && canBeDone(row, actor))
                .findFirst();
    }
}
