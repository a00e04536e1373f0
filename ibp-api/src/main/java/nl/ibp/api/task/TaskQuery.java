package nl.ibp.api.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ibp.api.problem.MalformedRequest;
import nl.ibp.api.problem.MalformedRequest.Parameter;
import nl.ibp.workflow.inbox.WorkCursor;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the open work is asked for.
 *
 * @param after null for the first
 */
record TaskQuery(int size, @Nullable WorkCursor after) {

    static final String SIZE = "aantal";
    static final String CURSOR = "cursor";

    static final int MOST = 100;
    private static final int USUAL = 20;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /** @throws MalformedRequest with everything that cannot be understood */
    static TaskQuery of(@Nullable String aantal, @Nullable String cursor) {
        Optional<Integer> size = aantal == null ? Optional.of(USUAL) : size(aantal);
        Optional<WorkCursor> after = cursor == null ? Optional.empty() : TaskCursor.read(cursor);
        List<Parameter> wrong = new ArrayList<>();
        if (size.isEmpty()) {
            wrong.add(Parameter.of(SIZE, "number-out-of-range", 1, MOST));
        }
        if (cursor != null && after.isEmpty()) {
            wrong.add(Parameter.of(CURSOR, "unknown-cursor"));
        }
        if (!wrong.isEmpty()) {
            throw new MalformedRequest(wrong);
        }
        return new TaskQuery(size.orElseThrow(), after.orElse(null));
    }

    private static Optional<Integer> size(String typed) {
        return Optional.of(typed)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(size -> size <= MOST);
    }
}
