package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two at the same thing. What is done here is committed, so the database is given up afterwards. */
@StoreTest
@DirtiesContext
class ConcurrencyTest {

    private static final PersonId OTHER = new PersonId("beleid-utrecht");

    @Autowired
    Proposals proposals;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient sql;

    private final ExecutorService others = Executors.newFixedThreadPool(4);
    private TransactionTemplate transaction;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void endOthers() throws InterruptedException {
        others.shutdownNow();
        assertThat(others.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theSecondToLockAProposalSeesWhatTheFirstDid() throws Exception {
        RegionalProposal proposal = addProposal(1);

        Future<ProposalStatus> second = whileFirst(
                () -> {
                    RegionalProposal locked = proposals.lock(proposal.id());
                    locked.withdraw();
                    return () -> proposals.save(locked);
                },
                () -> proposals.lock(proposal.id()).status());

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void theSecondToDoWorkFindsItEnded() throws Exception {
        TaskId task = addTask(2);

        Future<Optional<OpenTask>> second = whileFirst(
                () -> {
                    tasks.lockOpen(task);
                    return () -> tasks.ended(task, Examples.PERSON, Examples.NOW);
                },
                () -> tasks.lockOpen(task));

        assertThat(second.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void theSecondToClaimIsTurnedAway() throws Exception {
        TaskId task = addTask(3);

        Future<Boolean> second = whileFirst(
                () -> {
                    tasks.claim(task, Examples.PERSON, Examples.NOW);
                    return () -> {};
                },
                () -> {
                    tasks.claim(task, OTHER, Examples.NOW);
                    return true;
                });

        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(tasks.findOpen(task).orElseThrow().claimedBy()).isEqualTo(Examples.PERSON);
    }

    @Test
    void numbersAreDistinctAndWithoutGapsEvenWhenSomeAreGivenBack() throws Exception {
        List<Callable<Integer>> all = IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(i -> () -> numberOrGiveBack(i % 4 == 3))
                .toList();

        List<Integer> kept = others.invokeAll(all).stream()
                .map(ConcurrencyTest::result)
                .filter(number -> number > 0)
                .sorted()
                .toList();

        assertThat(kept)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    private int numberOrGiveBack(boolean giveBack) {
        return transaction.execute(status -> {
            int number = proposals.nextNumber(2040).sequence();
            if (giveBack) {
                status.setRollbackOnly();
            }
            return giveBack ? 0 : number;
        });
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins the first's transaction, lets the second run into it and wait, and only then lets the first finish. */
    private <T> Future<T> whileFirst(Supplier<Runnable> begin, Supplier<T> second) {
        return transaction.execute(status -> {
            Runnable finish = begin.get();
            Future<T> waiting = others.submit(() -> transaction.execute(other -> second.get()));
            awaitSomebodyWaiting(waiting);
            finish.run();
            return waiting;
        });
    }

    private void awaitSomebodyWaiting(Future<?> waiting) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(10));
        while (!isSomebodyWaiting()) {
            assertThat(waiting.isDone()).as("did not wait").isFalse();
            assertThat(Instant.now()).isBefore(latest);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private boolean isSomebodyWaiting() {
        return sql.sql(
                        """
                        select exists (select 1 from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock')""")
                .query(Boolean.class)
                .single();
    }

    private RegionalProposal addProposal(int number) {
        RegionalProposal proposal = Examples.submitted(number);
        proposals.add(proposal);
        return proposal;
    }

    private TaskId addTask(int number) {
        TaskId id = new TaskId("task-" + number);
        tasks.opened(new OpenTask(
                id,
                TaskKind.CHECK_COMPLETENESS,
                addProposal(number).id(),
                new SeatId("ipo-bureau"),
                null,
                null,
                Examples.NOW,
                null,
                null,
                null,
                null,
                null));
        return id;
    }
}
