package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.ForbiddenActs.Attempt;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One random sequence of acts on one dossier, from its draft to its end. After each act it goes on somewhere, and inbox
 * and process hold the same work; at random moments, and at the end, all that domain, inbox and process say of it is
 * compared, and somebody tries what may not be done.
 */
final class Sequence {

    private static final int MOST_STEPS = 400;
    private static final int ATTEMPTS = 3;

    private final BeanFactory beans;
    private final Wanderer wanderer;
    private final ForbiddenActs forbidden;
    private final Random random;
    private final Kept kept;
    private final SimulatedTime time;
    private final Map<SeatId, Seat> seats;

    private int acts;
    private int refusals;

    Sequence(BeanFactory beans, long seed) {
        this.beans = beans;
        this.random = Dice.random(~seed);
        this.wanderer = Wanderer.throughTime(beans, seed);
        this.forbidden = new ForbiddenActs(beans, random);
        this.kept = new Kept(beans.getBean(JdbcClient.class));
        this.time = beans.getBean(SimulatedTime.class);
        this.seats = beans.getBean(Seats.class).all().stream().collect(Collectors.toMap(Seat::id, seat -> seat));
    }

    void run() {
        time.travelTo(Fixtures.NOW);
        try {
            DossierPath path = wanderer.begin();
            while (acts < MOST_STEPS && wanderer.step(path)) {
                acts++;
                assertGoesOn(path);
                if (random.nextInt(3) == 0) {
                    assertAgreement(path);
                }
                if (random.nextInt(4) == 0) {
                    assertRefused(path);
                }
            }
            assertAgreement(path);
            assertRefused(path);
            assertThat(beans.getBean(DossierRecord.class).chain(path.id()).firstBroken())
                    .as("the chain of its record")
                    .isEmpty();
        } finally {
            wanderer.end();
        }
    }

    private void assertGoesOn(DossierPath path) {
        List<OpenTask> open = path.work().all();
        assertThat(open).as("open work").allSatisfy(this::isForSomebody);
        assertThat(open)
                .as("open work")
                .extracting(task -> task.id().value())
                .containsExactlyInAnyOrderElementsOf(kept.workOfProcess(path));
        ProposalStatus status = path.status();
        // What the States say of its secrecy may still be waited for when all else is over.
        List<OpenTask> onItsPath = open.stream()
                .filter(task -> task.kind() != TaskKind.CONFIRM_SECRECY)
                .toList();
        if (status.isFinal()) {
            assertThat(onItsPath).as("open work at %s", status).isEmpty();
        } else if (onItsPath.isEmpty()) {
            assertThat(time.nextTimer(path.id()))
                    .as("what is waited for at %s", status)
                    .isPresent();
        }
    }

    // Who has a substitute for all work of a seat, as the form offers it by the seat's role, has one for this too.
    private void isForSomebody(OpenTask task) {
        assertThat(seats).containsKey(task.seat());
        assertThat(WorkScope.of(seats.get(task.seat()).role())).contains(ScopeOfWork.of(task.kind()));
    }

    private static void assertAgreement(DossierPath path) {
        assertThat(path.disagreements())
                .as("what domain, inbox and process disagree about")
                .isEmpty();
    }

    private void assertRefused(DossierPath path) {
        List<Attempt> attempts = forbidden.on(path);
        List<String> before = kept.of(path);
        for (int i = 0; i < ATTEMPTS; i++) {
            Attempt attempt = attempts.get(random.nextInt(attempts.size()));
            Throwable thrown = catchThrowable(attempt.act()::run);
            assertThat(thrown).as(attempt.name()).isInstanceOf(Refused.class);
            assertThat(((Refused) thrown).problems()).as(attempt.name()).isNotEmpty();
            refusals++;
        }
        assertThat(kept.of(path)).as("what is kept after %s", attempts).isEqualTo(before);
    }

    int acts() {
        return acts;
    }

    int refusals() {
        return refusals;
    }

    List<String> trail() {
        return wanderer.trail();
    }
}
