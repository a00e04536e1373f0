package nl.ibp.ui.inbox;

import nl.ibp.workflow.inbox.TaskKind;

/**
 * Keys of what people read about a kind of work. What was done and what happens next stand under the title's key with
 * {@code .sent} and {@code .next}.
 */
public final class TaskText {

    private TaskText() {}

    /** What is to be done, verb first: "Geef standpunt". */
    public static String title(TaskKind kind) {
        return "task." + kind;
    }

    /** What is asked, in a sentence or two. */
    static String asked(TaskKind kind) {
        return "task." + kind + ".asked";
    }
}
