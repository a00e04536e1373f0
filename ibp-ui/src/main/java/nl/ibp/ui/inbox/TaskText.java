package nl.ibp.ui.inbox;

import nl.ibp.workflow.inbox.TaskKind;

/** Keys of what people read about a kind of work. */
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

    /** What was done: "Standpunt verstuurd". */
    static String sent(TaskKind kind) {
        return "task." + kind + ".sent";
    }

    /** What happens next. */
    static String next(TaskKind kind) {
        return "task." + kind + ".next";
    }
}
