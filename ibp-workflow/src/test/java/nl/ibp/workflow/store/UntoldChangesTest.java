package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.live.Change;
import org.junit.jupiter.api.Test;

class UntoldChangesTest {

    private static final SeatId SEAT = new SeatId("gs-utrecht");

    private final UntoldChanges untold = new UntoldChanges();

    @Test
    void asksToBeTakenOnceForAllThatIsGathered() {
        assertThat(untold.add(new Change.OfNotices(SEAT))).isTrue();
        assertThat(untold.add(new Change.Unknown())).isFalse();

        assertThat(untold.take()).hasSize(2);
        assertThat(untold.add(new Change.Unknown())).isTrue();
    }

    @Test
    void saysHowLongTheFirstWaitsUntilItIsTold() {
        assertThat(untold.lag()).isZero();
        untold.add(new Change.Unknown());
        assertThat(untold.lag()).isPositive();

        List<Change> taken = untold.take();
        assertThat(untold.lag()).as("being told").isPositive();
        untold.putBack(taken);
        assertThat(untold.lag()).as("could not be told").isPositive();

        untold.take();
        untold.told();
        assertThat(untold.lag()).isZero();
    }

    @Test
    void keepsEachChangeOnce() {
        Change change = new Change.OfWork(SEAT, ProposalId.create());
        untold.add(change);
        untold.add(change);

        assertThat(untold.take()).containsExactly(change);
    }

    @Test
    void makesOneOfMoreThanAnybodyLooksAtOneByOne() {
        for (int number = 0; number < UntoldChanges.MOST + 1; number++) {
            untold.add(new Change.OfWork(SEAT, ProposalId.create()));
        }

        assertThat(untold.take()).containsExactly(new Change.Unknown());
    }

    @Test
    void takesBackWhatCouldNotBeTold() {
        untold.add(new Change.OfNotices(SEAT));
        List<Change> taken = untold.take();
        untold.add(new Change.Unknown());

        untold.putBack(taken);

        assertThat(untold.take()).containsExactlyInAnyOrder(new Change.OfNotices(SEAT), new Change.Unknown());
    }
}
