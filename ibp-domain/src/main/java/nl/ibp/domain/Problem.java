package nl.ibp.domain;

import java.util.List;

/**
 * One reason why something is refused, to be read beside the field it is about.
 *
 * @param field name of the input it concerns, empty where it concerns the whole
 * @param reason key of the sentence a user reads, e.g. {@code REASONS_REQUIRED}
 * @param details what the sentence mentions, in its order: amounts, dates, names
 */
public record Problem(String field, String reason, List<Object> details) {

    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(String field, String reason, Object... details) {
        return new Problem(field, reason, List.of(details));
    }
}
