package nl.ibp.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.ui.i18n.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);
    private static final LocalDate TODAY = BEGIN.plusDays(30);

    @Test
    void drawsADayAsAPoint() {
        Parts parts = drawn(span(BEGIN.plusDays(50), BEGIN.plusDays(50)));

        assertThat(parts.lengths("circle.chart-bar", "cx")).containsExactly(50.0);
        assertThat(parts.svg().select("rect.chart-bar")).isEmpty();
    }

    @Test
    void drawsAnImpreciseDateAsASpan() {
        Parts parts = drawn(span(BEGIN.plusDays(20), BEGIN.plusDays(60)));

        assertThat(parts.lengths("rect.chart-bar", "x")).containsExactly(20.0);
        assertThat(parts.lengths("rect.chart-bar", "width")).containsExactly(40.0);
    }

    @Test
    void runsOutWhereNoEndIsKnown() {
        Parts from = drawn(span(BEGIN.plusDays(20), null));
        Parts until = drawn(span(null, BEGIN.plusDays(60)));

        assertThat(from.lengths("rect.chart-open", "x")).containsExactly(20.0);
        assertThat(until.lengths("rect.chart-open", "x")).containsExactly(54.0);
        assertThat(until.lengths("rect.chart-open", "width")).containsExactly(6.0);
    }

    @Test
    void saysInWordsThatThereIsNoDate() {
        Parts parts = Parts.of(new TimeAxis(
                Scale.between(BEGIN, BEGIN.plusDays(100), Languages.DUTCH),
                List.of(new TimeAxis.Lane(
                        "Klimaat", List.of(new TimeAxis.Span("Akkoord", "PM", null, null, Shade.THIRD, null)))),
                TODAY,
                List.of()));

        assertThat(parts.svg().select(".chart-bar, .chart-open")).isEmpty();
        assertThat(parts.texts("chart-figure")).containsExactly("PM");
        assertThat(parts.texts("chart-lane")).containsExactly("Klimaat");
    }

    @Test
    void showsTodayWhereItIsOnTheAxis() {
        assertThat(drawn(span(BEGIN, BEGIN)).lengths(".chart-today", "x1")).containsExactly(30.0);
        Parts later = Parts.of(new TimeAxis(
                Scale.between(TODAY.plusDays(1), TODAY.plusDays(9), Languages.DUTCH), List.of(), TODAY, List.of()));
        assertThat(later.svg().select(".chart-today")).isEmpty();
    }

    private static Parts drawn(TimeAxis.Span span) {
        return Parts.of(new TimeAxis(
                Scale.between(BEGIN, BEGIN.plusDays(100), Languages.DUTCH),
                List.of(new TimeAxis.Lane("Klimaat", List.of(span))),
                TODAY,
                List.of()));
    }

    private static TimeAxis.Span span(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new TimeAxis.Span("Akkoord", "in de zomer", from, until, Shade.THIRD, null);
    }
}
