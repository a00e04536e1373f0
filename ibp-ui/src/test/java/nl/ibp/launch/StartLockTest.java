package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.ibp.workflow.TestDatabase;
import org.junit.jupiter.api.Test;

class StartLockTest {

    private final TestDatabase database = TestDatabase.blank();
    private final DatabaseAccess access = new DatabaseAccess(database.url(), database.user(), database.password());

    @Test
    void letsTheNextNodeStartOnceThisOneIsReady() throws Exception {
        StartLock first = StartLock.take(access);
        CompletableFuture<StartLock> second = CompletableFuture.supplyAsync(() -> StartLock.take(access));
        assertThatThrownBy(() -> second.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

        first.close();

        second.get(10, TimeUnit.SECONDS).close();
    }

    @Test
    void keepsNodesOnOtherDatabasesFromNothing() {
        TestDatabase other = TestDatabase.blank();

        try (StartLock here = StartLock.take(access);
                StartLock there = StartLock.take(new DatabaseAccess(other.url(), other.user(), other.password()))) {
            assertThat(here).isNotSameAs(there);
        }
    }
}
