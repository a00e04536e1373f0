package nl.ibp.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.ui.i18n.Languages;
import org.junit.jupiter.api.Test;

class RangeChartTest {

    @Test
    void drawsFromTheOneToTheOther() {
        Parts parts = Parts.of(new RangeChart(
                Scale.upTo(40, Languages.DUTCH), List.of(new RangeChart.Row("Intake", "10 tot 30", 10, 30, null))));

        assertThat(parts.lengths(".chart-bar", "x")).containsExactly(25.0);
        assertThat(parts.lengths(".chart-bar", "width")).containsExactly(50.0);
        assertThat(parts.lengths(".chart-dot", "cx")).containsExactly(25.0);
        assertThat(parts.lengths(".chart-mark", "x1")).containsExactly(75.0);
        assertThat(parts.texts("chart-figure")).containsExactly("10 tot 30");
    }

    @Test
    void drawsDaysAsWell() {
        LocalDate day = LocalDate.of(2018, 1, 1);
        Parts parts = Parts.of(new RangeChart(
                Scale.between(day, day.plusDays(100), Languages.DUTCH),
                List.of(RangeChart.Row.ofDays("Bestuur", "", day.plusDays(20), day.plusDays(60), "vooruitblik"))));

        assertThat(parts.lengths(".chart-bar", "x")).containsExactly(20.0);
        assertThat(parts.lengths(".chart-bar", "width")).containsExactly(40.0);
        assertThat(parts.svg().select("a").eachAttr("aria-label")).containsExactly("Bestuur");
    }
}
