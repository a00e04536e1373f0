package nl.ibp.workflow.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reference data that is read at nearly every click and changes a few times a year. */
final class Cached<T> {

    private final Supplier<T> load;
    private volatile @Nullable T content;

    Cached(Supplier<T> load) {
        this.load = load;
    }

    T get() {
        T present = content;
        if (present == null) {
            present = load.get();
            content = present;
        }
        return present;
    }

    /** To be called after the commit of a change; the next reader loads it anew. */
    void forget() {
        content = null;
    }
}
