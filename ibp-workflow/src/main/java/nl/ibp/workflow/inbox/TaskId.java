package nl.ibp.workflow.inbox;

import java.util.regex.Pattern;

/** Names a piece of work, open or ended. */
public record TaskId(String value) {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9-]+");

    public TaskId {
        if (value.length() > 64 || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the id of a task");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
