package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.proposal.ProposalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class HeldDocumentsTest {

    @Autowired
    HeldDocuments held;

    @Autowired
    PlatformTransactionManager transactions;

    private final ProposalId id = ProposalId.create();
    private TransactionTemplate transaction;
    private int asked;

    @BeforeEach
    void prepare() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void asksOnceInATransaction() {
        transaction.executeWithoutResult(status -> {
            assertThat(lock()).isEqualTo("asked 1");
            assertThat(lock()).isEqualTo("asked 1");
        });
    }

    @Test
    void givesWhatTheTransactionWrote() {
        transaction.executeWithoutResult(status -> {
            lock();
            held.keep(id, "written");

            assertThat(lock()).isEqualTo("written");
        });
    }

    @Test
    void asksAgainInTheNextTransaction() {
        transaction.executeWithoutResult(status -> lock());

        transaction.executeWithoutResult(status -> assertThat(lock()).isEqualTo("asked 2"));
    }

    @Test
    void forgetsWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            held.keep(id, "written");
            status.setRollbackOnly();
        });

        transaction.executeWithoutResult(status -> assertThat(lock()).isEqualTo("asked 1"));
    }

    @Test
    void asksInATransactionBesideAnother() {
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            lock();
            another.executeWithoutResult(beside -> assertThat(lock()).isEqualTo("asked 2"));
            assertThat(lock()).isEqualTo("asked 1");
        });
    }

    @Test
    void asksAgainAfterAPartWasUndone() {
        TransactionTemplate part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

        transaction.executeWithoutResult(status -> {
            part.executeWithoutResult(inside -> {
                held.keep(id, "written");
                inside.setRollbackOnly();
            });
            assertThat(lock()).isEqualTo("asked 1");
        });
    }

    @Test
    void keepsNothingThatWasAskedAfterTheCommit() {
        transaction.executeWithoutResult(
                status -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        lock();
                    }
                }));

        transaction.executeWithoutResult(status -> assertThat(lock()).isEqualTo("asked 2"));
    }

    @Test
    void asksEachTimeWhereNothingStaysLocked() {
        assertThat(lock()).isEqualTo("asked 1");
        assertThat(lock()).isEqualTo("asked 2");
    }

    private String lock() {
        return held.of(id, () -> "asked " + ++asked);
    }
}
