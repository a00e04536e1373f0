package nl.ibp.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.ui.i18n.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "0.4, 1", "1, 1", "5, 5", "5.1, 6", "30.42, 40", "96, 100", "101, 150", "1234, 1500"})
    void endsAtARoundNumberAboveTheMost(double most, double end) {
        assertThat(Scale.upTo(most, Languages.DUTCH).until()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 3, 7, 12, 49, 51, 999, 123_456})
    void writesNoMoreThanATelephoneHasRoomFor(double most) {
        List<Scale.Tick> ticks = Scale.upTo(most, Languages.DUTCH).ticks();

        assertThat(ticks).hasSizeBetween(2, 6);
        assertThat(ticks.get(0)).isEqualTo(new Scale.Tick(0, "0"));
        assertThat(ticks.get(ticks.size() - 1).at()).isEqualTo(100);
    }

    @Test
    void putsAFigureWhereItBelongsAndWhatIsOutsideAtTheEdge() {
        Scale scale = Scale.upTo(40, Languages.DUTCH);

        assertThat(scale.at(10)).isEqualTo(25);
        assertThat(scale.at(50)).isEqualTo(100);
        assertThat(scale.at(-1)).isZero();
    }

    @Test
    void namesTheBeginningsOfMonthsOrQuartersOrYears() {
        assertThat(names(LocalDate.of(2018, 5, 2), LocalDate.of(2018, 9, 15)))
                .containsExactly("jun 2018", "jul 2018", "aug 2018", "sep 2018");
        assertThat(names(LocalDate.of(2018, 5, 2), LocalDate.of(2019, 5, 2)))
                .containsExactly("jul 2018", "okt 2018", "jan 2019", "apr 2019");
        assertThat(names(LocalDate.of(2018, 5, 2), LocalDate.of(2022, 5, 2)))
                .containsExactly("2019", "2020", "2021", "2022");
    }

    /** On a telephone a name of a month takes some 58 of 320 points, and stands beside its line at either edge. */
    @Test
    void writesNoNameOverAnother() {
        LocalDate begin = LocalDate.of(2026, 11, 27);
        for (int days = 1; days < 2500; days++) {
            List<Scale.Tick> ticks =
                    Scale.between(begin, begin.plusDays(days), Languages.DUTCH).ticks();
            for (int next = 1; next < ticks.size(); next++) {
                assertThat(left(ticks.get(next)))
                        .as("%s after %s in %s days", ticks.get(next), ticks.get(next - 1), days)
                        .isGreaterThan(left(ticks.get(next - 1)) + width(ticks.get(next - 1)));
            }
        }
    }

    private static double width(Scale.Tick tick) {
        return 100.0 * 7.2 * tick.label().length() / 320;
    }

    private static double left(Scale.Tick tick) {
        return tick.at() < 7 ? tick.at() : tick.at() > 93 ? tick.at() - width(tick) : tick.at() - width(tick) / 2;
    }

    @Test
    void putsADayWhereItBelongs() {
        Scale scale = Scale.between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 11), Languages.DUTCH);

        assertThat(scale.at(LocalDate.of(2018, 1, 6))).isEqualTo(50);
        assertThat(scale.ticks()).containsExactly(new Scale.Tick(0, "jan 2018"));
    }

    @Test
    void isNeverWithoutWidth() {
        LocalDate day = LocalDate.of(2018, 1, 1);

        assertThat(Scale.between(day, day, Languages.DUTCH).at(day)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, ", "1, 10, FIRST", "2, 10, FIRST", "2.1, 10, SECOND", "10, 10, FIFTH", "3, 3, FIFTH", "1, 0, "})
    void shadesInFiveEqualSteps(double number, double most, Shade shade) {
        assertThat(Shade.of(number, most).orElse(null)).isEqualTo(shade);
    }

    private static List<String> names(LocalDate from, LocalDate until) {
        return Scale.between(from, until, Languages.DUTCH).ticks().stream()
                .map(Scale.Tick::label)
                .toList();
    }
}
