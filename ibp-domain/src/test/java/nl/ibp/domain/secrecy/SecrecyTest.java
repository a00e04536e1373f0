package nl.ibp.domain.secrecy;

import static nl.ibp.domain.fixture.Fixtures.CLERK;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.proposal.ProposalId;
import org.junit.jupiter.api.Test;

class SecrecyTest {

    private static final int SITTING = 49;
    private static final int QUORUM = 25;
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void restsFromTheMomentItIsImposed() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);

        assertThat(secrecy.status()).isEqualTo(SecrecyStatus.IMPOSED);
        assertThat(secrecy.rests()).isTrue();
        assertThat(secrecy.isOnDossier()).isTrue();
        assertThat(secrecy.body()).isEqualTo(SomeSeats.COLLEGE_UTRECHT.body());
    }

    @Test
    void isToBeConfirmedWhereACollegeImposedItAndNowhereElse() {
        assertThat(imposedBy(SomeSeats.COLLEGE_UTRECHT).confirming()).contains(UTRECHT);
        for (Seat seat : List.of(SomeSeats.CLERK_UTRECHT, SomeSeats.CHAIR, SomeSeats.SECRETARY, SomeSeats.BOARD)) {
            Secrecy secrecy = imposedBy(seat);

            assertThat(secrecy.confirming()).as(seat.label()).isEmpty();
            assertThat(secrecy.awaitsConfirmation()).as(seat.label()).isFalse();
            assertRefused(() -> judge(secrecy, QUORUM, RatificationOutcome.CONFIRMED), "NOT_IN_THIS_STEP");
            assertThatThrownBy(() -> secrecy.lapse(LATER)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void isNotForSeatsThatSpeakForNoBody() {
        for (Seat seat : List.of(
                SomeSeats.OFFICER_UTRECHT,
                SomeSeats.MEMBER,
                SomeSeats.BUREAU,
                SomeSeats.MANAGER,
                SomeSeats.ADMINISTRATOR)) {
            assertRefused(() -> imposedBy(seat), "MAY_NOT_IMPOSE_SECRECY");
        }
    }

    @Test
    void wantsReasons() {
        assertRefused(
                () -> Secrecy.impose(
                        ProposalId.create(),
                        null,
                        SomeSeats.BOARD,
                        SecrecyGround.PERSONAL_PRIVACY,
                        "  ",
                        Fixtures.BOARD,
                        NOW),
                "REASONS_REQUIRED");
    }

    @Test
    void staysWhenTheStatesConfirmIt() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);

        judge(secrecy, QUORUM, RatificationOutcome.CONFIRMED);

        assertThat(secrecy.status()).isEqualTo(SecrecyStatus.CONFIRMED);
        assertThat(secrecy.rests()).isTrue();
        assertThat(secrecy.endedAt()).isEmpty();
        assertThatThrownBy(() -> secrecy.lapse(LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lapsesWhenTheStatesDoNotConfirmIt() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);

        judge(secrecy, SITTING, RatificationOutcome.NOT_CONFIRMED);

        assertThat(secrecy.status()).isEqualTo(SecrecyStatus.LAPSED);
        assertThat(secrecy.rests()).isFalse();
        assertThat(secrecy.endedAt()).contains(LATER);
    }

    @Test
    void lapsesWhenTheMeetingPasses() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);
        secrecy.meetOn(TODAY.plusDays(10), TODAY);

        secrecy.lapse(LATER);

        assertThat(secrecy.status()).isEqualTo(SecrecyStatus.LAPSED);
        assertThat(secrecy.endedAt()).contains(LATER);
    }

    @Test
    void restsWhileNobodyKnowsWhenTheStatesMeet() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);
        assertThatThrownBy(() -> secrecy.lapse(LATER)).isInstanceOf(IllegalStateException.class);

        secrecy.meetOn(TODAY, TODAY);
        judge(secrecy, QUORUM - 1, RatificationOutcome.NO_QUORUM);

        assertThat(secrecy.nextMeeting()).isEmpty();
        assertThatThrownBy(() -> secrecy.lapse(LATER)).isInstanceOf(IllegalStateException.class);
        assertThat(secrecy.rests()).isTrue();
    }

    @Test
    void isBroughtBeforeTheStatesOnADayThatMayMove() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);

        secrecy.meetOn(TODAY.plusDays(10), TODAY);
        secrecy.meetOn(TODAY.plusDays(17), TODAY.plusDays(11));

        assertThat(secrecy.nextMeeting()).contains(TODAY.plusDays(17));
        assertRefused(() -> secrecy.meetOn(TODAY.minusDays(1), TODAY), "DATE_IN_PAST");
        assertRefused(() -> secrecy.meetOn(TODAY.plusMonths(6).plusDays(1), TODAY), "TERM_TOO_FAR");
        assertThat(secrecy.nextMeeting()).contains(TODAY.plusDays(17));
        judge(secrecy, QUORUM, RatificationOutcome.CONFIRMED);
        assertRefused(() -> secrecy.meetOn(TODAY.plusDays(17), TODAY), "NOT_IN_THIS_STEP");
    }

    @Test
    void waitsForTheNextMeetingWhenTooFewWereThere() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);

        judge(secrecy, QUORUM - 1, RatificationOutcome.NO_QUORUM);
        judge(secrecy, QUORUM - 1, RatificationOutcome.NO_QUORUM);

        assertThat(secrecy.awaitsConfirmation()).isTrue();
        judge(secrecy, QUORUM, RatificationOutcome.CONFIRMED);
        assertThat(secrecy.meetings())
                .extracting(StatesMeeting::outcome)
                .containsExactly(
                        RatificationOutcome.NO_QUORUM, RatificationOutcome.NO_QUORUM, RatificationOutcome.CONFIRMED);
    }

    @Test
    void isJudgedByMoreThanHalfOfTheStatesOrNotAtAll() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);

        assertRefused(() -> judge(secrecy, QUORUM - 1, RatificationOutcome.CONFIRMED), "NO_QUORUM_NO_CONFIRMATION");
        assertRefused(() -> judge(secrecy, QUORUM - 1, RatificationOutcome.NOT_CONFIRMED), "NO_QUORUM_NO_CONFIRMATION");
        assertRefused(() -> judge(secrecy, QUORUM, RatificationOutcome.NO_QUORUM), "QUORUM_WAS_THERE");
        assertRefused(() -> judge(secrecy, SITTING + 1, RatificationOutcome.CONFIRMED), "MORE_PRESENT_THAN_SEATS");
        assertRefused(() -> judge(secrecy, -1, RatificationOutcome.NO_QUORUM), "VOTES_NEGATIVE");

        assertThat(secrecy.meetings()).isEmpty();
        assertThat(secrecy.awaitsConfirmation()).isTrue();
    }

    @Test
    void isNotJudgedByAMeetingBeforeIt() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);

        assertRefused(
                () -> secrecy.judge(meeting(TODAY.minusDays(1), QUORUM, RatificationOutcome.CONFIRMED), SITTING),
                "MEETING_BEFORE_SECRECY");
    }

    @Test
    void isLiftedByTheBodyThatImposedIt() {
        Secrecy ofCollege = imposedBy(SomeSeats.COLLEGE_UTRECHT);
        Secrecy ofCommittee = imposedBy(SomeSeats.CHAIR);

        ofCollege.lift(SomeSeats.COLLEGE_UTRECHT, "Niet meer nodig.", Fixtures.SECRETARY, LATER);
        ofCommittee.lift(SomeSeats.SECRETARY, "Niet meer nodig.", Fixtures.CHAIR, LATER);

        assertThat(List.of(ofCollege, ofCommittee)).allSatisfy(secrecy -> {
            assertThat(secrecy.status()).isEqualTo(SecrecyStatus.LIFTED);
            assertThat(secrecy.endedAt()).contains(LATER);
        });
    }

    @Test
    void isLiftedByTheStatesOnceTheyConfirmedIt() {
        Secrecy secrecy = imposedBy(SomeSeats.COLLEGE_UTRECHT);
        assertRefused(() -> lift(secrecy, SomeSeats.CLERK_UTRECHT), "MAY_NOT_LIFT_SECRECY");
        judge(secrecy, QUORUM, RatificationOutcome.CONFIRMED);
        assertRefused(() -> lift(secrecy, SomeSeats.CLERK_GELDERLAND), "MAY_NOT_LIFT_SECRECY");

        lift(secrecy, SomeSeats.CLERK_UTRECHT);

        assertThat(secrecy.status()).isEqualTo(SecrecyStatus.LIFTED);
    }

    @Test
    void isLiftedByNobodyElseAndOnce() {
        Secrecy secrecy = imposedBy(SomeSeats.CHAIR);
        for (Seat seat : List.of(
                SomeSeats.MEMBER,
                SomeSeats.OTHER_CHAIR,
                SomeSeats.BOARD,
                SomeSeats.BUREAU,
                SomeSeats.COLLEGE_GELDERLAND,
                SomeSeats.ADMINISTRATOR)) {
            assertRefused(() -> lift(secrecy, seat), "MAY_NOT_LIFT_SECRECY");
        }
        assertRefused(() -> secrecy.lift(SomeSeats.CHAIR, " ", Fixtures.CHAIR, LATER), "REASONS_REQUIRED");

        lift(secrecy, SomeSeats.CHAIR);

        assertRefused(() -> lift(secrecy, SomeSeats.CHAIR), "SECRECY_OVER");
    }

    private static Secrecy imposedBy(Seat seat) {
        return Secrecy.impose(
                ProposalId.create(),
                null,
                seat,
                SecrecyGround.CONFIDENTIAL_BUSINESS_DATA,
                "De bedragen van het bedrijf.",
                Fixtures.SECRETARY,
                NOW);
    }

    private static void judge(Secrecy secrecy, int present, RatificationOutcome outcome) {
        secrecy.judge(meeting(TODAY, present, outcome), SITTING);
    }

    private static StatesMeeting meeting(LocalDate heldOn, int present, RatificationOutcome outcome) {
        return new StatesMeeting(heldOn, present, outcome, CLERK, LATER);
    }

    private static void lift(Secrecy secrecy, Seat seat) {
        secrecy.lift(seat, "Niet meer nodig.", CLERK, LATER);
    }
}
