package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Any outcomes in any order: domain, inbox and process agree, and a dossier never gets stuck. */
@PathTest
class WanderingTest {

    private static final int MOST_STEPS = 150;

    @Autowired
    BeanFactory beans;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    Seats seats;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverGetsStuck(long seed) {
        Wanderer wanderer = new Wanderer(beans, seed);
        DossierPath path = wanderer.begin();

        int steps = 0;
        while (steps < MOST_STEPS && wanderer.step(path)) {
            steps++;
            assertThat(path.work().all()).allSatisfy(this::canBeGivenToASubstitute);
        }

        assertThat(path.work().all().isEmpty()).isEqualTo(path.status().isFinal());
        assertThat(check.by(SeatHolder.of("beheer")).disagreements()).isEmpty();
    }

    // Whoever has a substitute for all work of a seat, as the form offers it by the seat's role, has one for this too.
    private void canBeGivenToASubstitute(OpenTask task) {
        assertThat(WorkScope.of(seats.get(task.seat()).role())).contains(ScopeOfWork.of(task.kind()));
    }
}
