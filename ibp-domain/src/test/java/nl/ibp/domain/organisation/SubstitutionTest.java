package nl.ibp.domain.organisation;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.ibp.domain.Problem;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.fixture.Fixtures;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final SeatId SEAT = new SeatId("bac-vp-drenthe");
    private static final PersonId HOLDER = new PersonId("houder");
    private static final PersonId SUBSTITUTE = new PersonId("vervanger");

    @Property
    void actsExactlyInItsPeriod(
            @ForAll @IntRange(max = 400) int begins,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 500) int looked,
            @ForAll @IntRange(max = 86_399) int second) {
        Substitution substitution = from(FIRST.plusDays(begins), FIRST.plusDays(begins + days));

        boolean acts = substitution.actsAt(moment(FIRST.plusDays(looked), second));

        assertThat(acts).isEqualTo(looked >= begins && looked <= begins + days);
    }

    @Property
    void actsNeverAgainOnceEnded(
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 60) int endedAfter,
            @ForAll @IntRange(max = 90) int looked) {
        Substitution substitution = from(FIRST, FIRST.plusDays(days));
        Instant ending = moment(FIRST.plusDays(Math.min(endedAfter, days)), 43_200);

        Substitution ended = substitution.end(HOLDER, ending);

        Instant before = moment(FIRST.plusDays(looked), 43_199);
        assertThat(ended.actsAt(before)).isEqualTo(before.isBefore(ending) && substitution.actsAt(before));
        assertThat(ended.actsAt(ending.plusSeconds(looked))).isFalse();
        assertThat(ended.isOver(ending)).isTrue();
    }

    @Property
    void isRefusedTwiceForTheSamePersonExactlyWhenTheyShareADay(
            @ForAll @IntRange(max = 40) int begins,
            @ForAll @IntRange(max = 20) int days,
            @ForAll @IntRange(max = 40) int otherBegins,
            @ForAll @IntRange(max = 20) int otherDays) {
        Substitution asked = from(FIRST.plusDays(begins), FIRST.plusDays(begins + days));
        Substitution other = from(FIRST.plusDays(otherBegins), FIRST.plusDays(otherBegins + otherDays));

        boolean refused = SubstitutionPolicy.conflicts(asked, List.of(other), List.of()).stream()
                .anyMatch(problem -> problem.reason().equals("SUBSTITUTION_OVERLAPS"));

        boolean shared = FIRST.plusDays(begins)
                .datesUntil(FIRST.plusDays(begins + days + 1))
                .anyMatch(day -> other.actsAt(moment(day, 0)));
        assertThat(refused).isEqualTo(shared);
    }

    @Property
    void isRefusedToWhomHoldsTheSeatOnAnyOfItsDays(
            @ForAll @IntRange(max = 40) int begins,
            @ForAll @IntRange(max = 20) int days,
            @ForAll @IntRange(max = 40) int appointed,
            @ForAll @IntRange(max = 20) int held) {
        Substitution asked = from(FIRST.plusDays(begins), FIRST.plusDays(begins + days));
        Appointment appointment =
                new Appointment(SEAT, SUBSTITUTE, FIRST.plusDays(appointed), FIRST.plusDays(appointed + held));

        boolean refused = !SubstitutionPolicy.conflicts(asked, List.of(), List.of(appointment))
                .isEmpty();

        boolean shared = FIRST.plusDays(begins)
                .datesUntil(FIRST.plusDays(begins + days + 1))
                .anyMatch(appointment::holdsOn);
        assertThat(refused).isEqualTo(shared);
    }

    @Test
    void canBeGivenAgainAfterItWasEnded() {
        Substitution ended = from(FIRST, FIRST.plusDays(9)).end(HOLDER, moment(FIRST, 0));

        assertThat(SubstitutionPolicy.conflicts(from(FIRST, FIRST.plusDays(9)), List.of(ended), List.of()))
                .isEmpty();
    }

    @Test
    void cannotBeEndedTwiceNorAfterItsLastDay() {
        Substitution substitution = from(FIRST, FIRST.plusDays(1));
        Substitution ended = substitution.end(HOLDER, moment(FIRST, 0));

        assertRefused(() -> ended.end(HOLDER, moment(FIRST, 1)), "SUBSTITUTION_OVER");
        assertRefused(() -> substitution.end(HOLDER, moment(FIRST.plusDays(2), 0)), "SUBSTITUTION_OVER");
    }

    @Test
    void canBeTakenBackBeforeItBegins() {
        Substitution planned = from(FIRST.plusDays(10), FIRST.plusDays(20));

        Substitution takenBack = planned.end(HOLDER, moment(FIRST, 0));

        assertThat(takenBack.actsAt(moment(FIRST.plusDays(15), 0))).isFalse();
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        var wish = new SubstitutionPolicy.Wish(null, null, null, Set.of());

        assertThat(SubstitutionPolicy.problems(wish, Fixtures.NOW))
                .extracting(problem -> problem.field() + " " + problem.reason())
                .containsExactly(
                        "substitute SUBSTITUTE_REQUIRED",
                        "from DATE_REQUIRED",
                        "until DATE_REQUIRED",
                        "scopes SCOPE_REQUIRED");
    }

    @Test
    void neitherReachesBackNorEndsBeforeItBegins() {
        LocalDate today = Fixtures.TODAY;
        var past = new SubstitutionPolicy.Wish(SUBSTITUTE, today.minusDays(1), today, WorkScope.all());
        var reversed = new SubstitutionPolicy.Wish(SUBSTITUTE, today, today.minusDays(1), WorkScope.all());
        var oneDay = new SubstitutionPolicy.Wish(SUBSTITUTE, today, today, WorkScope.all());

        assertThat(SubstitutionPolicy.problems(past, Fixtures.NOW))
                .extracting("reason")
                .containsExactly("SUBSTITUTION_IN_PAST");
        assertThat(SubstitutionPolicy.problems(reversed, Fixtures.NOW))
                .extracting("reason")
                .containsExactly("ENDS_BEFORE_BEGIN");
        assertThat(SubstitutionPolicy.problems(oneDay, Fixtures.NOW)).isEmpty();
    }

    @Test
    void endsWithinAYear() {
        LocalDate last = Fixtures.TODAY.plusYears(1);
        var aYear = new SubstitutionPolicy.Wish(SUBSTITUTE, Fixtures.TODAY, last, WorkScope.all());
        var more = new SubstitutionPolicy.Wish(SUBSTITUTE, last, last.plusDays(1), WorkScope.all());

        assertThat(SubstitutionPolicy.problems(aYear, Fixtures.NOW)).isEmpty();
        assertThat(SubstitutionPolicy.problems(more, Fixtures.NOW))
                .containsExactly(Problem.of("until", "MORE_THAN_A_YEAR_AHEAD", last));
    }

    @Property
    void isForDaysOnWhichTheHolderHoldsTheSeat(
            @ForAll @IntRange(max = 40) int begins,
            @ForAll @IntRange(max = 20) int days,
            @ForAll @IntRange(max = 40) int appointed,
            @ForAll @IntRange(max = 40) int held) {
        Substitution asked = from(FIRST.plusDays(begins), FIRST.plusDays(begins + days));
        Appointment own = new Appointment(SEAT, HOLDER, FIRST.plusDays(appointed), FIRST.plusDays(appointed + held));

        boolean beyond = !SubstitutionPolicy.beyondOwnTime(asked, List.of(own)).isEmpty();

        boolean always = FIRST.plusDays(begins)
                .datesUntil(FIRST.plusDays(begins + days + 1))
                .allMatch(own::holdsOn);
        assertThat(beyond).isEqualTo(!always);
    }

    @Test
    void isForSomeWorkAndSomeDays() {
        assertThatThrownBy(() -> from(FIRST, FIRST.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Substitution(
                        SubstitutionId.create(), SEAT, SUBSTITUTE, FIRST, FIRST, Set.of(), HOLDER, Fixtures.NOW, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsASubstituteDoNoMoreThanWasGiven() {
        Actor actor = new Actor(
                SUBSTITUTE,
                Set.of(new SeatId("ipo-bureau")),
                List.of(new StandIn(SEAT, EnumSet.of(WorkScope.ADVISING), HOLDER)));

        assertThat(actor.holds(SEAT)).isTrue();
        assertThat(actor.mayDo(SEAT, WorkScope.ADVISING)).isTrue();
        assertThat(actor.mayDo(SEAT, WorkScope.DECIDING)).isFalse();
        assertThat(actor.mayDo(new SeatId("ipo-bureau"), WorkScope.DECIDING)).isTrue();
        assertThat(actor.mayDo(new SeatId("ipo-bestuur"), WorkScope.ADVISING)).isFalse();
        assertThat(actor.standsInFor(SEAT)).map(StandIn::holder).contains(HOLDER);
        assertThat(actor.seats()).containsExactly(new SeatId("ipo-bureau"), SEAT);
    }

    @Test
    void letsASubstituteActBesideOpenWorkWithinWhatWasGiven() {
        Seat member = new Seat(SEAT, new BodyId("bac-vp"), SeatRole.MEMBER, null, "");
        Seat chair = new Seat(SEAT, new BodyId("bac-vp"), SeatRole.CHAIR, null, "");
        Actor adviser =
                new Actor(SUBSTITUTE, Set.of(), List.of(new StandIn(SEAT, EnumSet.of(WorkScope.ADVISING), HOLDER)));

        assertThat(adviser.mayAct(member, WorkScope.DECIDING)).isFalse();
        assertThat(adviser.mayAct(member, WorkScope.ADVISING)).isTrue();
        assertThat(adviser.mayAct(chair, WorkScope.DECIDING)).isTrue();
    }

    @Test
    void actsForASeatOfOnesOwnInOnesOwnName() {
        Actor actor = new Actor(HOLDER, Set.of(SEAT), List.of(new StandIn(SEAT, EnumSet.of(WorkScope.ADVISING), null)));

        assertThat(actor.standsInFor(SEAT)).isEmpty();
        assertThat(actor.mayDo(SEAT, WorkScope.DECIDING)).isTrue();
    }

    @Test
    void knowsSomeWorkForEveryRole() {
        assertThat(SeatRole.values())
                .allSatisfy(role -> assertThat(WorkScope.of(role)).isNotEmpty());
    }

    private static Substitution from(LocalDate from, LocalDate until) {
        return new Substitution(
                SubstitutionId.create(), SEAT, SUBSTITUTE, from, until, WorkScope.all(), HOLDER, Fixtures.NOW, null);
    }

    private static Instant moment(LocalDate day, int second) {
        return day.atTime(LocalTime.ofSecondOfDay(second))
                .atZone(OfficialTime.ZONE)
                .toInstant();
    }
}
