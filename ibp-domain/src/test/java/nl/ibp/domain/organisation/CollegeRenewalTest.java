package nl.ibp.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.fixture.Fixtures;
import org.junit.jupiter.api.Test;

class CollegeRenewalTest {

    private static final LocalDate ELECTED = LocalDate.of(2023, 3, 15);
    private static final List<ElectionDay> ELECTIONS = List.of(
            new ElectionDay(LocalDate.of(2019, 3, 20), false),
            new ElectionDay(ELECTED, false),
            new ElectionDay(LocalDate.of(2027, 3, 17), true));
    private static final List<ProvinceCode> PROVINCES = List.of(Fixtures.DRENTHE, Fixtures.UTRECHT);

    @Test
    void remindsOfEveryCollegeAfterElections() {
        assertThat(toBeRenewed(ELECTED.plusDays(1))).isEqualTo(PROVINCES);
        assertThat(toBeRenewed(ELECTED.plusYears(1))).isEqualTo(PROVINCES);
    }

    @Test
    void remindsNeitherOnTheDayItselfNorAfterAYear() {
        assertThat(toBeRenewed(ELECTED)).isEmpty();
        assertThat(toBeRenewed(ELECTED.plusYears(1).plusDays(1))).isEmpty();
    }

    @Test
    void isSatisfiedOnceANewCollegeWasRecorded() {
        assertThat(toBeRenewed(ELECTED.plusMonths(5), change(Fixtures.UTRECHT, ELECTED.plusMonths(3))))
                .containsExactly(Fixtures.DRENTHE);
    }

    @Test
    void doesNotTakeAnEarlierCollegeForTheNewOne() {
        assertThat(toBeRenewed(ELECTED.plusMonths(5), change(Fixtures.UTRECHT, ELECTED.minusDays(1))))
                .isEqualTo(PROVINCES);
    }

    @Test
    void knowsNothingToRenewBeforeTheFirstElections() {
        assertThat(toBeRenewed(LocalDate.of(2018, 5, 2))).isEmpty();
    }

    @Test
    void isPlannedAYearAheadAtMost() {
        LocalDate last = ELECTED.plusYears(1);

        assertThat(CollegeRenewalPolicy.problems(last, ELECTED)).isEmpty();
        assertThat(CollegeRenewalPolicy.problems(last.plusDays(1), ELECTED))
                .containsExactly(Problem.of("from", "MORE_THAN_A_YEAR_AHEAD", last));
    }

    private static List<ProvinceCode> toBeRenewed(LocalDate today, CollegeChange... changes) {
        return CollegeRenewalPolicy.toBeRenewed(PROVINCES, List.of(changes), ELECTIONS, today);
    }

    private static CollegeChange change(ProvinceCode province, LocalDate from) {
        return new CollegeChange(province, from, Fixtures.BOARD, Fixtures.NOW, null);
    }
}
