package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.ui.chart.BarChart;
import nl.ibp.ui.chart.Chart;
import nl.ibp.ui.chart.LegendItem;
import nl.ibp.ui.chart.Scale;
import nl.ibp.ui.chart.Shade;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.workflow.monitoring.StepFigure;

/**
 * How long each step takes, beside each other. The step as a whole and its pieces of work are bars of their own: pieces
 * stand side by side within a step, so that waiting and working do not add up to it.
 */
class StepChart extends Composite<Chart> {

    private static final Shade STEP = Shade.THIRD;
    private static final Shade WAITING = Shade.FIRST;
    private static final Shade WORKING = Shade.FIFTH;

    private final List<StepRow> rows;
    private final ListLinks links;
    private final String title;

    StepChart(List<StepRow> rows, ListLinks links, String title) {
        this.rows = rows.stream().filter(row -> !row.figure().days().isEmpty()).toList();
        this.links = links;
        this.title = title;
    }

    @Override
    protected Chart initContent() {
        List<BarChart.Row> bars = rows.stream().map(this::bars).toList();
        return new Chart(title, new BarChart(Scale.upTo(BarChart.most(bars), getLocale()), bars, legend()));
    }

    private BarChart.Row bars(StepRow row) {
        StepFigure figure = row.figure();
        List<BarChart.Bar> bars = new ArrayList<>();
        bars.add(new BarChart.Bar(
                List.of(new BarChart.Part(figure.days().median(), STEP)),
                figure.days().ninetieth()));
        if (!figure.waiting().isEmpty()) {
            bars.add(new BarChart.Bar(
                    List.of(
                            new BarChart.Part(figure.waiting().median(), WAITING),
                            new BarChart.Part(figure.working().median(), WORKING)),
                    null));
        }
        Formats formats = Formats.in(getLocale());
        return new BarChart.Row(
                StatusBadge.word(row.status(), getLocale()),
                getTranslation(
                        "progress.step.both",
                        formats.days(figure.days().median()),
                        formats.days(figure.days().ninetieth())),
                bars,
                links.at(row.status()));
    }

    private List<LegendItem> legend() {
        return List.of(
                new LegendItem(STEP, getTranslation("progress.chart.step")),
                new LegendItem(Shade.MARK, getTranslation("progress.step.ninetieth")),
                new LegendItem(WAITING, getTranslation("progress.step.waiting")),
                new LegendItem(WORKING, getTranslation("progress.step.working")));
    }
}
