package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.concurrent.atomic.AtomicInteger;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.live.Signals;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ReferenceCacheTest {

    private final AtomicInteger loads = new AtomicInteger();
    private final Signals signals = mock(Signals.class);
    private final ReferenceCache cache = new ReferenceCache(signals);

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

    @Test
    void forgetsWhatWasChangedElsewhere() {
        Cached<Integer> cached = cache.of(loads::incrementAndGet);
        cached.get();

        cache.changedElsewhere();

        assertThat(cached.get()).isEqualTo(2);
    }

    @Test
    void tellsOtherNodesOnceItIsCommitted() {
        Cached<Integer> cached = cache.of(loads::incrementAndGet);
        cached.get();
        TransactionSynchronizationManager.initSynchronization();
        try {
            cache.forgetAfterCommit();
            verifyNoInteractions(signals);

            TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }

        verify(signals).tell(new Change.OfReferenceData());
        assertThat(cached.get()).isEqualTo(2);
    }
}
