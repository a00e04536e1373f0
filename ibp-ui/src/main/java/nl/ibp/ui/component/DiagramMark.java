package nl.ibp.ui.component;

/**
 * What a process diagram shows at one of its elements.
 *
 * @param count how often the work is at this element at the same time; 0 shows no number
 */
public record DiagramMark(State state, int count) {

    String token() {
        return switch (state) {
            case ON_ITS_WAY, INFO, QUIET -> "on-its-way";
            case WAITING_FOR_YOU -> "waiting";
            case LATE -> "late";
            case DONE -> "done";
        };
    }
}
