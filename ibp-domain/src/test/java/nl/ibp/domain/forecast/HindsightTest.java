package nl.ibp.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HindsightTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
    private static final int DAYS_BETWEEN = 7;

    @Test
    void namesEveryDateAsTheRunsSayUntilOneCameOut() {
        // All were told before any was decided.
        Hindsight hindsight = Hindsight.of(past(60, 500, i -> i % 2 == 0 ? 0.849 : 0.851));

        assertThat(hindsight.score(0)).isEqualTo(new Score(30, 0, 15, 0));
    }

    @Test
    void becomesMoreCarefulWhereDatesDidNotHold() {
        assertThat(Hindsight.of(past(1, 5, i -> 0.9)).level()).isGreaterThan(0.85);
        assertThat(Hindsight.of(past(60, 5, i -> 0.93)).level()).isBetween(0.92, 0.98);
    }

    @Test
    void becomesBolderWhereDatesHeld() {
        assertThat(Hindsight.of(past(1, 5, i -> 0.1)).level()).isLessThan(0.85);
        assertThat(Hindsight.of(past(300, 5, i -> 0.1)).level()).isEqualTo(0.5);
    }

    @Test
    void learnsNothingFromWhatIsDecidedOnTheDayItTells() {
        LocalDate day = FIRST.plusYears(1);
        List<Tried> past = new ArrayList<>(past(60, 5, i -> 0.1).tried());
        double learned = Hindsight.of(new Levels(past, 0)).level();
        past.add(new Tried(FIRST, day, 0.99));
        past.add(new Tried(day, day.plusDays(1), learned));

        // At the level learned before it does not hold; a missed date more would have made it hold.
        assertThat(Hindsight.of(new Levels(past, 0)).score(0)).isEqualTo(new Score(31, 29, 29, 0));
    }

    @Test
    void judgesTheNewerHalf() {
        Score score = Hindsight.of(past(100, 5, i -> i < 50 ? 0.995 : 0.3)).score(7);

        assertThat(score).isEqualTo(new Score(50, 50, 50, 7));
    }

    /** What should be 85 of 100 is 60 to 97 of 100 by the runs alone; dossiers go on for twenty others. */
    @ParameterizedTest
    @CsvSource({"0.35", "0.6", "1.0", "1.6", "3.0"})
    void holdsAsOftenAsItPromisesHoweverWrongTheRunsAre(double power) {
        Random random = new Random(7);
        Levels past = past(400, 20 * DAYS_BETWEEN, i -> Math.pow(random.nextDouble(), power));

        Score score = Hindsight.of(past).score(0);

        assertThat((double) score.held85() / score.tested()).isBetween(0.81, 0.89);
    }

    @Property
    void isTheSameInWhateverOrderDossiersAreListed(
            @ForAll @Size(min = 1, max = 90) List<@DoubleRange(max = 1) Double> reached,
            @ForAll @IntRange(max = 400) int days,
            @ForAll Random random) {
        Levels past = past(reached.size(), days, reached::get);
        List<Tried> mixed = new ArrayList<>(past.tried());
        Collections.shuffle(mixed, random);

        Hindsight hindsight = Hindsight.of(past);

        assertThat(hindsight.level()).isBetween(0.5, 0.99);
        assertThat(hindsight.score(0).tested()).isEqualTo(reached.size() - reached.size() / 2);
        assertThat(hindsight.score(0).held85()).isBetween(0, hindsight.score(0).tested());
        assertThat(Hindsight.of(new Levels(mixed, 0)).level())
                .as("in whatever order they are listed")
                .isEqualTo(hindsight.level());
    }

    private static Levels past(int number, int days, IntToDoubleFunction reached) {
        return new Levels(
                IntStream.range(0, number)
                        .mapToObj(i -> {
                            LocalDate told = FIRST.plusDays((long) i * DAYS_BETWEEN);
                            return new Tried(told, told.plusDays(days), reached.applyAsDouble(i));
                        })
                        .toList(),
                0);
    }
}
