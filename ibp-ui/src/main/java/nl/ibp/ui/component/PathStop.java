package nl.ibp.ui.component;

import java.util.List;

/**
 * One step of the path as people see it, in the language they read.
 *
 * @param notes what is known of it, a line each: its date, or who it waits for and since when
 * @param branches the parts that go side by side here; none for a stop that is one piece
 */
public record PathStop(String id, String label, PathState state, List<String> notes, List<PathBranch> branches) {

    public PathStop {
        notes = List.copyOf(notes);
        branches = List.copyOf(branches);
    }

    public PathStop(String id, String label, PathState state, String... notes) {
        this(id, label, state, List.of(notes), List.of());
    }
}
