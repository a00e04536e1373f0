package nl.ibp.domain.proposal;

import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two texts of a proposal: it came, it went, or it became something else.
 *
 * @param before null where it was not there
 * @param after null where it is no longer there
 */
public record Change<T>(@Nullable T before, @Nullable T after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("What was not there and is not there did not change");
        }
    }

    static <T> Change<T> added(T after) {
        return new Change<>(null, after);
    }

    static <T> Change<T> removed(T before) {
        return new Change<>(before, null);
    }

    public boolean isAddition() {
        return before == null;
    }

    public boolean isRemoval() {
        return after == null;
    }
}
