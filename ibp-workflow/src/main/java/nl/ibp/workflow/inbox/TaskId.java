package nl.ibp.workflow.inbox;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a piece of work, open or ended. */
public record TaskId(String value) {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9-]+");

    public TaskId {
        if (value.length() > 64 || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the id of a task");
        }
    }

    /** From an address; empty when no task could be called so. */
    public static Optional<TaskId> parse(String text) {
        try {
            return Optional.of(new TaskId(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
