package nl.ibp.workflow.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.notice.NoticesChanged;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.TestPropertySource;

/** The past is made while people are at work, and stopped, and gone on with. */
@PathTest
@TestPropertySource(properties = "ibp.test.database=past")
@Import(PastBesideWorkTest.Pages.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastBesideWorkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What open pages are told. */
    static class Pages {

        private final AtomicInteger told = new AtomicInteger();

        @EventListener({InboxChanged.class, NoticesChanged.class})
        void changed() {
            told.incrementAndGet();
        }
    }

    @Autowired
    MakingPast past;

    @Autowired
    MadeInitiatives made;

    @Autowired
    DossierRecord record;

    @Autowired
    PathDriver paths;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    Pages pages;

    @BeforeEach
    void takeSeats(@Autowired BeanFactory beans) {
        EverySeat.taken(beans);
    }

    @AfterEach
    void stop() {
        past.stop();
    }

    @Test
    void leavesEverybodyElseInTheirOwnTime() {
        past.start();
        awaitMoreThan(made.names().size());

        DossierPath path = paths.foodValley().submit().allCollegesEndorse();

        assertThat(past.awaitEnd(Duration.ofMillis(1))).as("it is still made").isFalse();
        assertThat(path.dossier().record()).extracting(RecordEntry::at).containsOnly(Fixtures.NOW);
        assertThat(path.dossier().openTasks()).isNotEmpty().allSatisfy(task -> assertThat(task.createdAt())
                .isEqualTo(Fixtures.NOW));
    }

    @Test
    void tellsNobodyOfItsWork() {
        int before = pages.told.get();

        past.start();
        awaitMoreThan(made.names().size());
        past.stop();

        assertThat(pages.told).hasValue(before);
    }

    @Test
    void goesOnWhereItWasStopped() {
        past.start();
        awaitMoreThan(made.names().size());
        past.stop();
        assertThat(past.awaitEnd(PATIENCE)).isTrue();
        Set<String> namesBefore = made.names();
        List<ProposalId> before = record.dossiers();
        assertThat(namesBefore).as("not all of it").hasSizeLessThan(Archive.EXAMPLES);
        assertThat(check.by(SeatHolder.of("beheer")).disagreements()).isEmpty();

        past.start();
        awaitMoreThan(namesBefore.size());
        past.stop();

        assertThat(past.awaitEnd(PATIENCE)).isTrue();
        assertThat(made.names()).containsAll(namesBefore).hasSizeGreaterThan(namesBefore.size());
        assertThat(record.dossiers()).containsAll(before).hasSizeGreaterThan(before.size());
    }

    private void awaitMoreThan(int examples) {
        await().atMost(PATIENCE).until(() -> made.names().size() > examples + 1);
    }
}
