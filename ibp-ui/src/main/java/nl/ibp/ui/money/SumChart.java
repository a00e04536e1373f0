package nl.ibp.ui.money;

import com.vaadin.flow.component.Composite;
import java.util.Comparator;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.ui.chart.BarChart;
import nl.ibp.ui.chart.Chart;
import nl.ibp.ui.chart.LegendItem;
import nl.ibp.ui.chart.Scale;
import nl.ibp.ui.chart.Shade;
import nl.ibp.ui.component.SumText;
import nl.ibp.workflow.money.Grouping;
import nl.ibp.workflow.money.MoneySum;

/**
 * What is asked, each, and beneath it what of it is covered and decided, on one scale. It draws what is known: of what is
 * pro memorie the words beside a bar say that there is more.
 */
class SumChart extends Composite<Chart> {

    private static final Shade OWN = Shade.THIRD;
    private static final Shade OTHER = Shade.FIRST;
    private static final Shade DECIDED = Shade.FIFTH;
    private static final Shade COVERED = Shade.SECOND;

    /** Amounts of many millions leave no room for others along the scale. */
    private static final double UNIT = 1000;

    private final Grouping by;
    private final List<SumRow> rows;
    private final String asked;

    SumChart(Grouping by, List<SumRow> rows, String asked) {
        this.by = by;
        this.asked = asked;
        this.rows = by == Grouping.YEAR
                ? rows.stream().sorted(Comparator.comparing(SumRow::name)).toList()
                : rows;
    }

    @Override
    protected Chart initContent() {
        List<BarChart.Row> bars = rows.stream().map(this::bars).toList();
        return new Chart(
                getTranslation("money.chart." + by, asked),
                new BarChart(Scale.upTo(Math.max(1, BarChart.most(bars)), getLocale()), bars, legend()));
    }

    private BarChart.Row bars(SumRow row) {
        MoneySum sum = row.sum();
        double own = drawn(sum.own().leastAmount());
        double decided = drawn(sum.decided());
        BarChart.Bar asked = bar(own, OWN, drawn(sum.asked().leastAmount()) - own, OTHER);
        BarChart.Bar covered = bar(decided, DECIDED, drawn(sum.covered()) - decided, COVERED);
        return new BarChart.Row(
                row.name(),
                SumText.plain(sum.asked(), getLocale()),
                sum.covered().isPositive() ? List.of(asked, covered) : List.of(asked),
                null);
    }

    private static BarChart.Bar bar(double first, Shade ofFirst, double second, Shade ofSecond) {
        return new BarChart.Bar(List.of(new BarChart.Part(first, ofFirst), new BarChart.Part(second, ofSecond)), null);
    }

    private static double drawn(Euros amount) {
        return amount.amount().doubleValue() / UNIT;
    }

    private List<LegendItem> legend() {
        return List.of(
                new LegendItem(OWN, getTranslation("money.chart.own")),
                new LegendItem(OTHER, getTranslation("money.chart.other")),
                new LegendItem(DECIDED, getTranslation("money.chart.decided")),
                new LegendItem(COVERED, getTranslation("money.chart.covered")));
    }
}
