package nl.ibp.domain.voting;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles 20 to 32 of the Provinciewet, over random votes. */
class VotingPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // sitting, abstaining, in favour, against, tied before, result
        "43, 0, 22, 21, false, ADOPTED",
        "43, 0, 21, 22, false, REJECTED",
        "43, 0, 11, 11, false, TIE",
        "43, 0, 11, 11, true, REJECTED",
        "43, 0, 11, 10, false, INVALID",
        "43, 1, 11, 11, false, TIE",
        "43, 1, 21, 21, false, REJECTED",
        "43, 3, 11, 10, false, ADOPTED",
        "12, 0, 6, 6, false, REJECTED",
        "1, 1, 0, 0, false, INVALID",
    })
    void saysWhatACountMeans(
            int sitting, int abstaining, int inFavour, int against, boolean tiedBefore, VoteResult result) {
        VoteCount count = new VoteCount(sitting, abstaining, inFavour, against);

        assertThat(VotingPolicy.result(count, tiedBefore)).isEqualTo(result);
    }

    @Property
    void adoptsNothingThatHalfOrFewerTookPartIn(@ForAll("counts") VoteCount count, @ForAll boolean tiedBefore) {
        boolean enough = count.cast() > (count.sitting() - count.abstaining()) / 2.0;

        assertThat(VotingPolicy.result(count, tiedBefore) == VoteResult.INVALID).isEqualTo(!enough);
    }

    @Property
    void adoptsExactlyWhatMoreThanHalfOfTheVotesCastFavour(
            @ForAll("counts") VoteCount count, @ForAll boolean tiedBefore) {
        boolean adopted = VotingPolicy.result(count, tiedBefore) == VoteResult.ADOPTED;

        assertThat(adopted).isEqualTo(count.isValid() && count.inFavour() > count.cast() / 2.0);
    }

    @Property
    void leavesATieOpenOnceAtMost(@ForAll("counts") VoteCount count) {
        assertThat(VotingPolicy.result(count, true)).isNotEqualTo(VoteResult.TIE);
        if (VotingPolicy.result(count, false) == VoteResult.TIE) {
            assertThat(count.inFavour()).isEqualTo(count.against());
            assertThat(count.cast()).isLessThan(count.entitled());
        }
    }

    @Property
    void neverTurnsARejectionIntoAnAdoptionByOneVoteAgainstMore(@ForAll("counts") VoteCount count) {
        boolean room = count.cast() < count.entitled();
        VoteResult before = VotingPolicy.result(count, false);
        if (room && before == VoteResult.REJECTED) {
            VoteCount more = new VoteCount(count.sitting(), count.abstaining(), count.inFavour(), count.against() + 1);

            assertThat(VotingPolicy.result(more, false)).isEqualTo(VoteResult.REJECTED);
        }
    }

    @Property
    void opensAMeetingWithMoreThanHalfOrWhenItIsCalledAgain(
            @ForAll @IntRange(min = 1, max = 60) int sitting, @ForAll @IntRange(max = 60) int present) {
        assertThat(MeetingQuorumPolicy.mayOpen(sitting, present, false)).isEqualTo(present > sitting / 2.0);
        assertThat(MeetingQuorumPolicy.mayOpen(sitting, present, false))
                .isEqualTo(present >= MeetingQuorumPolicy.needed(sitting));
        assertThat(MeetingQuorumPolicy.mayOpen(sitting, present, true)).isTrue();
    }

    @Test
    void callsANewMeetingADayAheadAtLeast() {
        Instant called = Instant.parse("2026-05-04T09:00:00Z");

        assertThat(MeetingQuorumPolicy.secondMeetingFrom(called)).isEqualTo(Instant.parse("2026-05-05T09:00:00Z"));
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertRefused(() -> new VoteCount(12, 0, -1, 0), "VOTES_NEGATIVE");
        assertRefused(() -> new VoteCount(12, 1, 6, 6), "MORE_VOTES_THAN_SEATS");
        assertRefused(() -> new VoteCount(12, 0, Integer.MAX_VALUE, 1), "MORE_VOTES_THAN_SEATS");
    }

    @Provide
    Arbitrary<VoteCount> counts() {
        return Arbitraries.integers().between(1, 60).flatMap(sitting -> Arbitraries.integers()
                .between(0, sitting)
                .flatMap(abstaining -> Arbitraries.integers()
                        .between(0, sitting - abstaining)
                        .flatMap(cast -> Arbitraries.integers()
                                .between(0, cast)
                                .map(inFavour -> new VoteCount(sitting, abstaining, inFavour, cast - inFavour)))));
    }
}
