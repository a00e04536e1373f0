package nl.ibp.workflow.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.live.Signals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reference data is read at nearly every click and changes a few times a year, at this node or another. */
@Component
class ReferenceCache {

    private final List<Cached<?>> all = new CopyOnWriteArrayList<>();
    private final Signals signals;

    ReferenceCache(Signals signals) {
        this.signals = signals;
    }

    <T> Cached<T> of(Supplier<T> load) {
        Cached<T> cached = new Cached<>(load);
        all.add(cached);
        return cached;
    }

    /** To be called after the commit of any change of reference data; the next readers load it anew. */
    void forget() {
        all.forEach(Cached::forget);
    }

    @EventListener({Change.OfReferenceData.class, Change.Unknown.class})
    void changedElsewhere() {
        forget();
    }

    /** The transaction that is under way changes reference data. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
                signals.tell(new Change.OfReferenceData());
            }
        });
    }
}
