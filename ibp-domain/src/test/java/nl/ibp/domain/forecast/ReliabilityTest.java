package nl.ibp.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);

    @Test
    void learnsNothingFromFewerThanSixty() {
        Reliability reliability = Reliability.of(new BackTest.Result(held(59), held(60)));

        assertThat(reliability.calibration().board()).isEqualTo(0.85);
        assertThat(reliability.board()).isEqualTo(new Score(59, 59, 59, 0));
        assertThat(reliability.calibration().states()).isLessThan(0.85);
        assertThat(reliability.states()).isEqualTo(new Score(30, 30, 30, 0));
    }

    @Test
    void tellsNoShareOfFewerThanTwenty() {
        assertThat(Score.of(held(19), 0.85).canBeTold()).isFalse();
        assertThat(Score.of(held(20), 0.85).canBeTold()).isTrue();
    }

    private static Levels held(int number) {
        return new Levels(
                IntStream.range(0, number)
                        .mapToObj(i -> new Tried(FIRST.plusDays(i), FIRST.plusDays(i + 1), 0.3))
                        .toList(),
                0);
    }
}
