package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReferenceCacheTest {

    private final AtomicInteger loads = new AtomicInteger();
    private final ReferenceCache cache = new ReferenceCache();

    @Test
    void loadsOnceUntilItIsToldToForget() {
        Cached<Integer> cached = cache.of(loads::incrementAndGet);

        assertThat(cached.get()).isEqualTo(1);
        assertThat(cached.get()).isEqualTo(1);

        cache.forget();
        assertThat(cached.get()).isEqualTo(2);
    }

    @Test
    void doesNotKeepWhatWasLoadedBeforeItWasToldToForget() {
        Cached<Integer> cached = cache.of(() -> {
            int loaded = loads.incrementAndGet();
            if (loaded == 1) {
                cache.forget();
            }
            return loaded;
        });

        cached.get();

        assertThat(cached.get()).isEqualTo(2);
    }
}
