package nl.ibp.domain.states;

import static nl.ibp.domain.fixture.Fixtures.CLERK;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static nl.ibp.domain.fixture.StatesFileBuilder.FIRST_DAY;
import static nl.ibp.domain.fixture.StatesFileBuilder.beforeStates;
import static nl.ibp.domain.fixture.StatesFileBuilder.decision;
import static nl.ibp.domain.fixture.StatesFileBuilder.decisionOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatesVotingTest {
    private static final int SEATS = 48;
    private static final LocalDate NEXT_MEETING = FIRST_DAY.plusDays(1);

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED", "ADOPTED_AS_AMENDED", "ADOPTED_WITH_RESERVATION"})
    void adoptsWithAMajorityOnly(StatesOutcome outcome) {
        assertRefused(() -> decision(outcome, new Votes(20, 21, SEATS)), "NO_MAJORITY");
        assertRefused(() -> decision(outcome, new Votes(20, 20, SEATS)), "NO_MAJORITY");
        assertThatCode(() -> decision(outcome, new Votes(21, 20, SEATS))).doesNotThrowAnyException();
    }

    @Test
    void isUnanimousOnlyWithoutAVoteAgainst() {
        assertRefused(() -> decision(StatesOutcome.ADOPTED_UNANIMOUSLY, new Votes(40, 1, SEATS)), "NOT_UNANIMOUS");
        assertThatCode(() -> decision(StatesOutcome.ADOPTED_UNANIMOUSLY, new Votes(40, 0, SEATS)))
                .doesNotThrowAnyException();
    }

    @Test
    void rejectsByVoteOnly() {
        assertRefused(() -> decision(StatesOutcome.REJECTED, null), "REJECTION_NEEDS_VOTE");
        assertRefused(() -> decision(StatesOutcome.REJECTED, new Votes(21, 20, SEATS)), "MAJORITY_IN_FAVOUR");
    }

    @Test
    void namesTheAmendmentTheReservationOrTheReasons() {
        assertRefused(() -> bare(StatesOutcome.ADOPTED_AS_AMENDED), "AMENDMENT_REQUIRED", "AMENDED_BUDGET_REQUIRED");
        assertRefused(() -> bare(StatesOutcome.ADOPTED_WITH_RESERVATION), "RESERVATION_REQUIRED");
        assertRefused(() -> bare(StatesOutcome.DEFERRED), "REASONS_REQUIRED");
        assertRefused(() -> new Amendment(" ", ""), "TITLE_REQUIRED");
        assertRefused(() -> new Motion(" ", true), "TITLE_REQUIRED");
    }

    private static StatesDecision bare(StatesOutcome outcome) {
        return new StatesDecision(outcome, FIRST_DAY, null, List.of(), null, List.of(), "", "", CLERK, NOW);
    }

    @Test
    void putsAFirstTieOffToTheNextMeeting() {
        StatesFile file = beforeStates();

        assertRefused(
                () -> file.decide(decision(StatesOutcome.REJECTED, new Votes(20, 20, SEATS))),
                "TIE_GOES_TO_NEXT_MEETING");
        file.decide(decision(StatesOutcome.DEFERRED, new Votes(20, 20, SEATS)));

        assertThat(file.status()).isEqualTo(StatesFileStatus.BEFORE_STATES);
    }

    @Test
    void rejectsByATieInTheNextMeeting() {
        StatesFile file = beforeStates();
        file.decide(decision(StatesOutcome.DEFERRED, new Votes(20, 20, SEATS)));

        file.decide(decisionOn(NEXT_MEETING, StatesOutcome.REJECTED, new Votes(22, 22, SEATS)));

        assertThat(file.status()).isEqualTo(StatesFileStatus.REJECTED);
    }

    @Test
    void doesNotVoteOnATieAgainInTheSameMeeting() {
        StatesFile file = beforeStates();
        file.decide(decision(StatesOutcome.DEFERRED, new Votes(20, 20, SEATS)));

        assertRefused(
                () -> file.decide(decision(StatesOutcome.REJECTED, new Votes(22, 22, SEATS))), "NOT_AFTER_DEFERRAL");
    }

    @Test
    void rejectsByATieInAFullMeeting() {
        StatesFile file = beforeStates();

        file.decide(decision(StatesOutcome.REJECTED, new Votes(24, 24, SEATS)));

        assertThat(file.status()).isEqualTo(StatesFileStatus.REJECTED);
    }

    @Test
    void doesNotDeferAfterATieThatRejects() {
        StatesFile full = beforeStates();
        StatesFile again = beforeStates();
        again.decide(decision(StatesOutcome.DEFERRED, new Votes(20, 20, SEATS)));
        again.decide(decisionOn(NEXT_MEETING, StatesOutcome.DEFERRED, null));

        assertRefused(() -> full.decide(decision(StatesOutcome.DEFERRED, new Votes(24, 24, SEATS))), "TIE_REJECTS");
        assertRefused(
                () -> again.decide(
                        decisionOn(NEXT_MEETING.plusDays(1), StatesOutcome.DEFERRED, new Votes(22, 22, SEATS))),
                "TIE_REJECTS");
    }

    @Property
    void isValidOnlyWhenMoreThanHalfOfTheSeatsVoted(
            @ForAll @IntRange(max = 60) int inFavour,
            @ForAll @IntRange(max = 60) int against,
            @ForAll @IntRange(min = 1, max = 60) int sitting) {
        int cast = inFavour + against;

        if (cast > sitting) {
            assertRefused(() -> new Votes(inFavour, against, sitting), "MORE_VOTES_THAN_SEATS");
        } else if (2 * cast <= sitting) {
            assertRefused(() -> new Votes(inFavour, against, sitting), "TOO_FEW_VOTES");
        } else {
            assertThat(new Votes(inFavour, against, sitting).isMajority()).isEqualTo(2 * inFavour > cast);
        }
    }

    @Test
    void refusesVotesThatCannotHaveBeenCast() {
        assertRefused(() -> new Votes(-1, 30, SEATS), "VOTES_NEGATIVE");
        assertRefused(() -> new Votes(Integer.MAX_VALUE, Integer.MAX_VALUE, SEATS), "MORE_VOTES_THAN_SEATS");
    }
}
