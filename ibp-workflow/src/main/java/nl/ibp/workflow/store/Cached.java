package nl.ibp.workflow.store;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Content that is loaded when first read. No reader waits for another: some may load it twice instead. */
final class Cached<T> {

    /** Compared by identity, so that what was loaded before {@link #forget} is not kept after it. */
    private static final class Held<T> {

        private final @Nullable T content;

        Held(@Nullable T content) {
            this.content = content;
        }
    }

    private final Supplier<T> load;
    private final AtomicReference<Held<T>> held = new AtomicReference<>(new Held<>(null));

    Cached(Supplier<T> load) {
        this.load = load;
    }

    T get() {
        Held<T> present = held.get();
        if (present.content != null) {
            return present.content;
        }
        T loaded = load.get();
        held.compareAndSet(present, new Held<>(loaded));
        return loaded;
    }

    void forget() {
        held.set(new Held<>(null));
    }
}
