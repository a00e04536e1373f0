package nl.ibp.workflow.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the transaction under way locked, as it stands in the database. Until it ends nobody else changes that, so it need
 * not be asked again, and one act comes back to its dossier several times.
 */
@Component
class HeldDocuments {

    /** @param lock asks the database, unless this transaction did so before */
    String of(Object id, Supplier<String> lock) {
        Map<Object, String> held = held();
        String known = held == null ? null : held.get(id);
        if (known != null) {
            return known;
        }
        String locked = lock.get();
        keep(id, locked);
        return locked;
    }

    /** It was written, which locks it too. */
    void keep(Object id, String document) {
        Map<Object, String> held = held();
        if (held != null) {
            held.put(id, document);
        }
    }

    // Outside a transaction nothing stays locked.
    @SuppressWarnings("unchecked")
    private @Nullable Map<Object, String> held() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        Map<Object, String> bound = (Map<Object, String>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        Map<Object, String> held = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager.registerSynchronization(new UntilItEnds(held));
        return held;
    }

    private final class UntilItEnds implements TransactionSynchronization {

        private final Map<Object, String> held;

        UntilItEnds(Map<Object, String> held) {
            this.held = held;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(HeldDocuments.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(HeldDocuments.this, held);
        }

        // What was locked after the savepoint is locked no more, and what was written after it is undone.
        @Override
        public void savepointRollback(Object savepoint) {
            held.clear();
        }

        // What follows the commit must look for itself again.
        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(HeldDocuments.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(HeldDocuments.this);
        }
    }
}
