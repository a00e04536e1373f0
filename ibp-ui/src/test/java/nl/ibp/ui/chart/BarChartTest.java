package nl.ibp.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.ui.i18n.Languages;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final BarChart.Row COLLEGES = new BarChart.Row(
            "Bij de colleges",
            "12 (90%: 30)",
            List.of(
                    new BarChart.Bar(List.of(new BarChart.Part(12, Shade.FOURTH)), 30.0),
                    new BarChart.Bar(
                            List.of(new BarChart.Part(4, Shade.FIRST), new BarChart.Part(6, Shade.THIRD)), null)),
            "voorstellen?status=colleges&a=b");
    private static final BarChart.Row INTAKE =
            new BarChart.Row("Bij de <intake>", "3", List.of(BarChart.Bar.of(3, Shade.FOURTH)), null);

    @Test
    void drawsPartsOneAfterTheOtherOnTheScale() {
        Parts parts = drawn(COLLEGES);

        assertThat(parts.lengths(".chart-bar", "x")).containsExactly(0.0, 0.0, 10.0);
        assertThat(parts.lengths(".chart-bar", "width")).containsExactly(30.0, 10.0, 15.0);
        assertThat(parts.lengths(".chart-mark", "x1")).containsExactly(75.0);
        assertThat(parts.svg().select(".chart-bar").eachAttr("class"))
                .containsExactly("chart-bar shade-4", "chart-bar shade-1", "chart-bar shade-3");
    }

    @Test
    void saysEveryFigureInWordsToo() {
        Parts parts = drawn(COLLEGES, INTAKE);

        assertThat(parts.texts("chart-name")).containsExactly("Bij de colleges", "Bij de <intake>");
        assertThat(parts.texts("chart-figure")).containsExactly("12 (90%: 30)", "3");
        assertThat(parts.texts("chart-tick")).containsExactly("0", "10", "20", "30", "40");
    }

    @Test
    void isALinkOnlyWhereItLeadsSomewhere() {
        Element link = drawn(COLLEGES, INTAKE).svg().select("a").get(0);

        assertThat(drawn(COLLEGES, INTAKE).svg().select("a")).hasSize(1);
        assertThat(link.attr("href")).isEqualTo("voorstellen?status=colleges&a=b");
        assertThat(link.attr("aria-label")).isEqualTo("Bij de colleges: 12 (90%: 30)");
    }

    @Test
    void isAPictureAsLongAsNothingInItCanBeReached() {
        assertThat(drawn(INTAKE).svg().attr("role")).isEqualTo("img");
        assertThat(drawn(COLLEGES).svg().attr("role")).isEqualTo("group");
        assertThat(drawn(INTAKE).svg().attr("aria-label")).isEqualTo("Grafiek");
    }

    @Test
    void reachesAsFarAsTheLongestBarAndTheFarthestMark() {
        assertThat(BarChart.most(List.of(COLLEGES, INTAKE))).isEqualTo(30);
        assertThat(BarChart.most(List.of(INTAKE))).isEqualTo(3);
        assertThat(BarChart.most(List.of())).isZero();
    }

    @Test
    void putsFiguresBeneathANameThatNeedsTheRoom() {
        BarChart.Row row = new BarChart.Row(
                "Bestuurlijke adviescommissie Ruimtelijke Ordening en Landelijk Gebied van het IPO",
                "12 (90%: 30)",
                List.of(),
                null);

        Parts parts = drawn(row);

        assertThat(parts.texts("chart-name"))
                .containsExactly(
                        "Bestuurlijke adviescommissie Ruimtelijke", "Ordening en Landelijk Gebied van het IPO");
        assertThat(parts.lengths("text.chart-figure", "x")).containsExactly(0.0);
        assertThat(parts.height()).isGreaterThan(drawn(INTAKE).height());
    }

    private static Parts drawn(BarChart.Row... rows) {
        return Parts.of(new BarChart(Scale.upTo(40, Languages.DUTCH), List.of(rows), List.of()));
    }
}
