package nl.ibp.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void takesTheLevelThatHeldFor85Of100() {
        Levels tooSure = levels(IntStream.range(0, 1000).mapToDouble(i -> i < 850 ? 0.9 : 0.99));
        Levels tooCareful = levels(IntStream.range(0, 1000).mapToDouble(i -> Math.max(0, i / 1000.0 - 0.1)));

        assertThat(Calibration.levelFor(tooSure)).isCloseTo(0.91, within(1e-9));
        assertThat(Calibration.levelFor(tooCareful)).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void leavesALevelAloneThatHolds() {
        assertThat(Calibration.levelFor(levels(IntStream.range(0, 200).mapToDouble(i -> i / 200.0))))
                .isEqualTo(0.85);
    }

    @Test
    void goesOnlyAsFarAsTheNumberOfDossiersAllows() {
        Levels none = levels(DoubleStream.empty());
        Levels few = tooSure(30);
        Levels many = tooSure(3000);

        assertThat(Calibration.levelFor(none)).isEqualTo(0.85);
        assertThat(Calibration.levelFor(few)).isStrictlyBetween(0.86, Calibration.levelFor(many));
        assertThat(Calibration.levelFor(many)).isCloseTo(0.95, within(0.011));
    }

    /** What should be 85 of 100 was 55 of 100. */
    private static Levels tooSure(int number) {
        return levels(IntStream.range(0, number).mapToDouble(i -> Math.pow((double) i / number, 0.315)));
    }

    @Test
    void learnsNothingFromFewerThanSixty() {
        Levels fiftyNine = levels(DoubleStream.generate(() -> 0.9).limit(59));
        Levels sixty = levels(DoubleStream.generate(() -> 0.9).limit(60));

        assertThat(Reliability.of(new BackTest.Result(fiftyNine, sixty)))
                .isEqualTo(
                        new Reliability(new Calibration(0.85, 0.91), new Score(59, 0, 0, 0), new Score(30, 0, 30, 0)));
    }

    @Test
    void tellsNoShareOfFewerThanTwenty() {
        assertThat(Score.of(levels(DoubleStream.generate(() -> 0.9).limit(19)), 0.85)
                        .canBeTold())
                .isFalse();
        assertThat(Score.of(levels(DoubleStream.generate(() -> 0.9).limit(20)), 0.85)
                        .canBeTold())
                .isTrue();
    }

    @Test
    void judgesTheNewerHalfByWhatTheOlderTaught() {
        Levels older = levels(DoubleStream.generate(() -> 0.93).limit(600));
        Levels newer = levels(IntStream.range(0, 600).mapToDouble(i -> i < 450 ? 0.935 : 0.99));
        Levels all = new Levels(both(older, newer), 7);

        Reliability reliability = Reliability.of(new BackTest.Result(all, all));

        assertThat(reliability.calibration()).isEqualTo(new Calibration(0.94, 0.94));
        assertThat(reliability.board()).isEqualTo(new Score(600, 0, 450, 7));
    }

    @Property
    void leadsNearerToWhatItPromisesOnWhatItLearnedFrom(
            @ForAll @Size(min = 60, max = 90) List<@DoubleRange(max = 1) Double> reached) {
        Levels past = new Levels(reached, 0);

        double level = Calibration.levelFor(past);

        assertThat(level).isBetween(0.70, 0.97);
        assertThat(missed(past, level)).isLessThanOrEqualTo(missed(past, 0.85) + 1e-9);
    }

    private static double missed(Levels past, double level) {
        return Math.abs((past.held(level) + 20 * level) / (past.tested() + 20) - 0.85);
    }

    private static Levels levels(DoubleStream reached) {
        return new Levels(reached.boxed().toList(), 0);
    }

    private static List<Double> both(Levels older, Levels newer) {
        List<Double> all = new ArrayList<>(older.reached());
        all.addAll(newer.reached());
        return all;
    }
}
