package nl.ibp.domain.forecast;

import static nl.ibp.domain.forecast.Past.BODIES;
import static nl.ibp.domain.forecast.Past.CALENDAR;
import static nl.ibp.domain.forecast.Past.SINCE;
import static nl.ibp.domain.forecast.Past.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.forecast.GeneratedDossiers.Lengths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackTestTest {

    private static final int RUNS = 1_000;

    static Stream<Arguments> distributionsAndSeeds() {
        return Stream.of(1L, 2L, 3L)
                .flatMap(seed -> Stream.of(
                        Arguments.of("lognormal", GeneratedDossiers.LOGNORMAL, seed),
                        Arguments.of("gamma", GeneratedDossiers.GAMMA, seed),
                        Arguments.of("two-humped", GeneratedDossiers.TWO_HUMPED, seed)));
    }

    @ParameterizedTest
    @MethodSource("distributionsAndSeeds")
    void holdsAsOftenAsItSaysWithoutCalibrationWhereStepsDoNotHangTogether(String name, Lengths lengths, long seed) {
        BackTest.Result result = test(new GeneratedDossiers(2_000, seed, lengths, 0, null), 1_000);

        print(name + " raw", result);
        assertHolds(result.board(), Calibration.raw().board());
        assertHolds(result.states(), Calibration.raw().states());
        assertThat(share(result.board().held(0.5), result.board().tested())).isBetween(0.44, 0.56);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsAsOftenAsItSaysOnceCalibratedWhereStepsHangTogether(long seed) {
        BackTest.Result result =
                test(new GeneratedDossiers(2_600, seed, GeneratedDossiers.LOGNORMAL, 0.5, null), 1_000);

        Reliability reliability = Reliability.of(result);

        print("common slowness raw", result);
        print("common slowness", reliability);
        assertHolds(reliability.board());
        assertHolds(reliability.states());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsAsOftenAsItSaysWhereTheBoardMeetsEverySixWeeks(long seed) {
        List<LocalDate> meetings = Stream.iterate(SINCE.plusDays(10), day -> day.plusWeeks(6))
                .limit(110)
                .map(day -> CALENDAR.endOfTerm(day, 0))
                .toList();

        BackTest.Result result =
                test(new GeneratedDossiers(2_000, seed, GeneratedDossiers.LOGNORMAL, 0, meetings), 1_000);

        print("meetings raw", result);
        print("meetings", Reliability.of(result));
        assertThat(share(result.board().held(0.85), result.board().tested()))
                .as("runs alone are too careful")
                .isGreaterThan(0.90);
        assertHolds(Reliability.of(result).board());
    }

    @Test
    void isExactWhereStepsAlwaysLastAsLongAndNobodyIsReturned() {
        GeneratedDossiers dossiers = new GeneratedDossiers(600, 1, GeneratedDossiers.CONSTANT, 0, null);

        BackTest.Result result = test(dossiers, 300);

        assertThat(result.board().held(0.85)).isGreaterThan(result.board().tested() * 4 / 5);
        assertThat(result.board().tried().stream()
                        .filter(one -> one.reached() == 0)
                        .count())
                .as("decided on the first day any run was")
                .isGreaterThan(result.board().tested() * 3L / 4);
    }

    /** What came later must not be known: with it or without it the same would have been said. */
    @Test
    void learnsNothingFromWhatCameLater() {
        GeneratedDossiers dossiers = new GeneratedDossiers(800, 5, GeneratedDossiers.LOGNORMAL, 0.3, null);
        LocalDate until = TODAY.minusYears(2);
        List<PastDossier> tested = dossiers.decided().stream()
                .filter(dossier -> dossier.submitted().isBefore(until))
                .toList();
        List<Visit> knownByThen = dossiers.visits().stream()
                .filter(visit -> visit.left().isBefore(until))
                .toList();

        BackTest.Result withLater = backTest(dossiers.visits(), dossiers.line()).of(tested, 2_000);

        assertThat(withLater).isEqualTo(backTest(knownByThen, dossiers.line()).of(tested, 2_000));
        assertThat(withLater.board().tested()).isGreaterThan(100);
        assertThat(withLater.board().silent())
                .as("the first ones had nothing to learn from")
                .isPositive();
    }

    private static BackTest.Result test(GeneratedDossiers dossiers, int latest) {
        return backTest(dossiers.visits(), dossiers.line()).of(dossiers.decided(), latest);
    }

    private static BackTest backTest(List<Visit> visits, DayLine line) {
        return new BackTest(Cases.of(visits.stream(), line), line, BODIES, RUNS);
    }

    private static void assertHolds(Levels levels, double level) {
        assertThat(levels.tested()).isGreaterThan(800);
        assertThat(share(levels.held(level), levels.tested())).isBetween(0.80, 0.90);
    }

    private static void assertHolds(Score score) {
        assertThat(score.tested()).isGreaterThan(400);
        assertThat(share(score.held85(), score.tested())).isBetween(0.80, 0.90);
    }

    private static double share(int held, int tested) {
        return (double) held / tested;
    }

    private static void print(String name, BackTest.Result result) {
        System.out.printf(
                "BACKTEST %s board %d: 50 %.3f 85 %.3f, states %d: 50 %.3f 85 %.3f%n",
                name,
                result.board().tested(),
                share(result.board().held(0.5), result.board().tested()),
                share(result.board().held(0.85), result.board().tested()),
                result.states().tested(),
                share(result.states().held(0.5), result.states().tested()),
                share(result.states().held(0.85), result.states().tested()));
    }

    private static void print(String name, Reliability it) {
        System.out.printf(
                "BACKTEST %s levels %s board %.3f states %.3f%n",
                name,
                it.calibration(),
                share(it.board().held85(), it.board().tested()),
                share(it.states().held85(), it.states().tested()));
    }
}
