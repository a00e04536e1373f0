package nl.ibp.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.ibp.ui.i18n.Languages;
import org.junit.jupiter.api.Test;

class MonthChartTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2017, 11);

    @Test
    void drawsAllStripsOnOneScale() {
        Parts parts = Parts.of(chart(3, strip("Ingediend", 4, 0, 8), strip("Besloten", 1, 2, 0)));

        assertThat(parts.lengths("rect.chart-bar", "height")).containsExactly(26.0, 0.0, 52.0, 6.5, 13.0, 0.0);
        assertThat(parts.texts("chart-name")).containsExactly("Ingediend", "Besloten");
        assertThat(parts.texts("chart-number")).containsExactly("4", "8", "1", "2");
    }

    @Test
    void namesMonthsAndTheYearThatBegins() {
        assertThat(Parts.of(chart(3, strip("Ingediend", 4, 0, 8))).texts("chart-tick"))
                .containsExactly("nov", "dec", "2018");
    }

    @Test
    void namesYearsAloneWhereThereAreManyMonths() {
        Parts parts = Parts.of(
                chart(26, new MonthChart.Strip("Ingediend", Collections.nCopies(26, new MonthChart.Column(1, null)))));

        assertThat(parts.texts("chart-tick")).containsExactly("2018", "2019");
        assertThat(parts.texts("chart-number")).isEmpty();
        assertThat(parts.svg().select("title")).hasSize(26);
    }

    @Test
    void leadsOnWhereThereIsSomethingToSee() {
        MonthChart.Strip strip = new MonthChart.Strip(
                "Ingediend",
                List.of(new MonthChart.Column(3, "voorstellen?a"), new MonthChart.Column(0, "voorstellen?b")));

        Parts parts = Parts.of(chart(2, strip));

        assertThat(parts.svg().select("a").eachAttr("aria-label")).containsExactly("Ingediend, november 2017: 3");
        assertThat(parts.svg().attr("role")).isEqualTo("group");
    }

    @Test
    void refusesStripsThatDoNotFitTheMonths() {
        assertThatThrownBy(() -> chart(3, strip("Ingediend", 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ingediend");
    }

    private static MonthChart chart(int months, MonthChart.Strip... strips) {
        List<YearMonth> all =
                IntStream.range(0, months).mapToObj(NOVEMBER::plusMonths).toList();
        return new MonthChart(all, List.of(strips), Languages.DUTCH);
    }

    private static MonthChart.Strip strip(String name, int... counts) {
        return new MonthChart.Strip(
                name,
                IntStream.of(counts)
                        .mapToObj(count -> new MonthChart.Column(count, null))
                        .toList());
    }
}
