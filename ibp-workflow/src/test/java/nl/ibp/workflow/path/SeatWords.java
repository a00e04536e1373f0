package nl.ibp.workflow.path;

import nl.ibp.workflow.inbox.OpenTask;

/** What the id of a seat says of whose it is: {@code gs-utrecht}, {@code aac-re-utrecht}. */
final class SeatWords {

    private SeatWords() {}

    /** The committee at which the work lies. */
    static String body(OpenTask task) {
        String[] parts = task.seat().value().split("-", 3);
        return parts[0] + "-" + parts[1];
    }

    /** The province of a college, clerk or officer. */
    static String province(OpenTask task) {
        return task.seat().value().split("-", 2)[1];
    }

    /** The province of a member of a committee. */
    static String member(OpenTask task) {
        return task.seat().value().split("-", 3)[2];
    }
}
