package nl.ibp.workflow.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in their work: understood once, however much is asked of it. */
public interface WorkSearch {

    /** @param after null for the first */
    List<InboxRow> rows(WorkOrder order, @Nullable WorkCursor after, int limit);

    /** How many there are, up to a limit. */
    int count(int limit);

    /** What is searched for besides words that nothing begins with, as far as the reader may know of it. */
    List<OtherWords> otherWords();
}
