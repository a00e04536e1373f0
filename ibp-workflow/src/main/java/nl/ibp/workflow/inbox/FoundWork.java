package nl.ibp.workflow.inbox;

import java.util.List;

/**
 * The first of what somebody looked for.
 *
 * @param others what was searched for besides words that nothing begins with
 */
public record FoundWork(WorkPage page, WorkCount count, List<OtherWords> others) {

    public FoundWork {
        others = List.copyOf(others);
    }

    static FoundWork nothing() {
        return new FoundWork(new WorkPage(List.of(), false), WorkCount.of(0), List.of());
    }
}
