package nl.ibp.ui.inbox;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.view.SavedView;

/** The list that one came to a task from, which the address of its page carries: {@code taak/…?uit=…}. */
public final class FromList {

    private static final String PARAMETER = "uit";

    private FromList() {}

    /** @param query what was asked of the list; empty for everything */
    static String addressOf(TaskId task, String query) {
        String address = InboxNavigation.addressOf(task);
        return query.isEmpty() ? address : address + "?" + parameters(query).getQueryString();
    }

    /** The way back. */
    static String addressOfList(String query) {
        return query.isEmpty() ? InboxView.PATH : InboxView.PATH + "?" + query;
    }

    /** For the address of another page of the same task. */
    public static QueryParameters parameters(String query) {
        return query.isEmpty() ? QueryParameters.empty() : new QueryParameters(Map.of(PARAMETER, List.of(query)));
    }

    /** What was asked of the list, as somebody may have typed it; empty for everything. */
    static String read(QueryParameters asked) {
        return asked.getSingleParameter(PARAMETER)
                .filter(query -> query.length() <= SavedView.LONGEST_QUERY)
                .orElse("");
    }
}
