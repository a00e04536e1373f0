package nl.ibp.ui.inbox;

import java.util.Set;
import nl.ibp.workflow.inbox.WorkOrder;

/**
 * How the list of work is shown.
 *
 * @param isGrouped under headings, where the order has any: terms and proposals
 * @param columns what is said of each row
 */
record WorkArrangement(WorkOrder order, boolean isGrouped, Set<WorkColumn> columns) {

    WorkArrangement {
        columns = Set.copyOf(columns);
    }

    static WorkArrangement usual() {
        return new WorkArrangement(WorkOrder.DUE, false, WorkColumn.usual());
    }

    boolean shows(WorkColumn column) {
        return columns.contains(column);
    }
}
