package nl.ibp.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of the appointments to a seat when one changes. */
class SuccessionTest {

    private static final SeatId SEAT = new SeatId("beheer");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Property
    void isHeldFromADayOnWhenThereIsNoLaterDayWithoutHolder(
            @ForAll @IntRange(max = 10) int begins,
            @ForAll @IntRange(max = 10) int days,
            @ForAll @IntRange(max = 20) int next,
            @ForAll @IntRange(max = 20) int asked) {
        List<Appointment> toSeat = List.of(
                held("a", DAY.plusDays(begins), DAY.plusDays(begins + days)), held("b", DAY.plusDays(next), null));

        boolean always = DAY.plusDays(asked)
                .datesUntil(DAY.plusDays(asked + 50))
                .allMatch(day -> toSeat.stream().anyMatch(one -> one.holdsOn(day)));
        assertThat(Succession.isHeldFrom(DAY.plusDays(asked), toSeat)).isEqualTo(always);
    }

    @Test
    void isNotHeldWhenTheLastOneEndsSomeDay() {
        Appointment ends = held("a", DAY, DAY.plusYears(50));

        assertThat(Succession.isHeldFrom(DAY, List.of(ends))).isFalse();
        assertThat(Succession.isHeldFrom(DAY, List.of())).isFalse();
    }

    @Test
    void goesOnWithWhoMadeWayForOneThatIsTakenBack() {
        Appointment old = held("a", DAY.minusDays(9), DAY.minusDays(7));
        Appointment present = held("b", DAY.minusDays(6), DAY.minusDays(1));
        Appointment planned = held("c", DAY, null);

        assertThat(Succession.takenBack(planned, List.of(old, present, planned)))
                .containsExactly(old, held("b", DAY.minusDays(6), null));
    }

    @Test
    void isLeftAtOnce() {
        Appointment left = held("a", DAY.minusDays(9), null);
        Appointment stays = held("b", DAY.minusDays(9), null);
        Appointment fromToday = held("c", DAY, null);

        assertThat(Succession.leftToday(left, DAY, List.of(left, stays)))
                .containsExactly(held("a", DAY.minusDays(9), DAY.minusDays(1)), stays);
        assertThat(Succession.leftToday(fromToday, DAY, List.of(fromToday, stays)))
                .containsExactly(stays);
    }

    @Test
    void goesOnUntilTheNextBegins() {
        Appointment present = held("b", DAY.minusDays(6), DAY.minusDays(1));
        Appointment planned = held("c", DAY, DAY.plusDays(3));
        Appointment next = held("d", DAY.plusDays(10), null);

        assertThat(Succession.takenBack(planned, List.of(present, planned, next)))
                .containsExactly(held("b", DAY.minusDays(6), DAY.plusDays(9)), next);
    }

    @Test
    void givesAllWhoWouldHaveLeftTheirSeatBackWhenARenewalIsTakenBack() {
        Appointment stays = held("a", DAY.minusDays(9), null);
        Appointment leaves = held("b", DAY.minusDays(6), null);
        List<Appointment> renewed = Succession.renewed(SEAT, DAY, new PersonId("a"), List.of(stays, leaves));
        assertThat(renewed).containsExactly(stays, held("b", DAY.minusDays(6), DAY.minusDays(1)));

        assertThat(Succession.renewalTakenBack(DAY, renewed)).containsExactly(stays, leaves);
    }

    @Test
    void makesWayAllTheSameWhereAnotherHoldsTheSeat() {
        Appointment present = held("b", DAY.minusDays(6), DAY.minusDays(1));
        Appointment colleague = held("d", DAY.minusDays(2), null);
        Appointment planned = held("c", DAY, null);

        assertThat(Succession.takenBack(planned, List.of(present, colleague, planned)))
                .containsExactly(present, colleague);
    }

    @Test
    void letsGoOfAllWhoHoldTheSeatAtARenewalOrLater() {
        Appointment over = held("a", DAY.minusDays(30), DAY.minusDays(20));
        Appointment present = held("b", DAY.minusDays(19), null);
        Appointment since = held("c", DAY.plusDays(1), null);
        Appointment planned = held("d", DAY.plusDays(60), DAY.plusDays(90));

        assertThat(renewed(null, over, present, since, planned))
                .containsExactly(over, held("b", DAY.minusDays(19), DAY.minusDays(1)));
        assertThat(renewed("c", over, present, since, planned))
                .containsExactly(over, held("b", DAY.minusDays(19), DAY.minusDays(1)), held("c", DAY, null));
    }

    @Test
    void letsWhoIsNamedAgainHoldTheSeatWithoutEnd() {
        Appointment present = held("b", DAY.minusDays(19), DAY.plusDays(20));
        Appointment again = held("b", DAY.plusDays(50), null);

        assertThat(renewed("b", present, again)).containsExactly(held("b", DAY.minusDays(19), null));
    }

    private static List<Appointment> renewed(@Nullable String named, Appointment... toSeat) {
        return Succession.renewed(SEAT, DAY, named == null ? null : new PersonId(named), List.of(toSeat));
    }

    private static Appointment held(String person, LocalDate from, @Nullable LocalDate until) {
        return new Appointment(SEAT, new PersonId(person), from, until);
    }
}
