package nl.ibp.ui.component;

import java.util.List;

/**
 * One of several parts that go side by side at a stop: one committee, or one province's States.
 *
 * @param notes what is known of it, a line each: its date and outcome, or who it waits for and since when
 */
public record PathBranch(String id, String label, PathState state, List<String> notes) {

    public PathBranch {
        notes = List.copyOf(notes);
    }
}
