package nl.ibp.workflow.inbox;

/** Names a piece of work, open or ended. */
public record TaskId(String value) {

    public TaskId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("Not the id of a task");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
