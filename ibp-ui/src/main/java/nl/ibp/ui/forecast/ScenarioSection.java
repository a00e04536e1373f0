package nl.ibp.ui.forecast;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.forecast.Arrivals;
import nl.ibp.domain.forecast.Comparison;
import nl.ibp.domain.forecast.Stop;
import nl.ibp.ui.chart.Chart;
import nl.ibp.ui.chart.RangeChart;
import nl.ibp.ui.chart.Scale;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.forecasting.Scenario;
import org.jspecify.annotations.Nullable;

/** Lead times as they are and as they would be. */
class ScenarioSection extends Div {

    private static final double HALF = 0.5;
    private static final double MOSTLY = 0.85;

    /** Less is not worth a word. */
    private static final double WORTH_SAYING = 0.05;

    /** @param before in working days, as are the others; null where nothing is told */
    private record Row(
            String name,
            String decision,
            @Nullable Integer before50,
            @Nullable Integer after50,
            @Nullable Integer before85,
            @Nullable Integer after85) {}

    private final NameBook names;

    ScenarioSection(Scenario scenario, boolean changesNothing, NameBook names) {
        this.names = names;
        addClassName("overview");
        List<Row> rows = rows(scenario);
        add(sentence(scenario.open(), changesNothing));
        if (rows.isEmpty()) {
            return;
        }
        chart(rows).ifPresent(this::add);
        add(card(new H2(getTranslation("whatif.table")), table(rows)));
        if (!changesNothing) {
            add(saved(scenario.open()));
        }
    }

    private Component sentence(Comparison open, boolean changesNothing) {
        Paragraph sentence = new Paragraph(words(open, changesNothing));
        sentence.addClassName("what-if-answer");
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }

    private String words(Comparison open, boolean changesNothing) {
        Integer is = day(open.before().states(), HALF);
        Integer would = day(open.after().states(), HALF);
        if (is == null || would == null) {
            return getTranslation("whatif.answer.few");
        }
        if (changesNothing) {
            return getTranslation("whatif.answer.nothing", open.dossiers(), is);
        }
        return is.equals(would)
                ? getTranslation("whatif.answer.same", open.dossiers(), is)
                : getTranslation("whatif.answer", open.dossiers(), would, is);
    }

    private static @Nullable Integer day(@Nullable Arrivals arrivals, double level) {
        OptionalInt day = arrivals == null ? OptionalInt.empty() : arrivals.day(level);
        return day.isPresent() ? day.getAsInt() : null;
    }

    private List<Row> rows(Scenario scenario) {
        List<Row> rows = new ArrayList<>();
        add(rows, getTranslation("whatif.open"), scenario.open());
        scenario.routes().forEach(route -> add(rows, route(route), route.comparison()));
        return rows;
    }

    private String route(Scenario.OfRoute route) {
        return route.committees().isEmpty()
                ? getTranslation("whatif.route.board")
                : getTranslation(
                        "whatif.route",
                        route.committees().stream()
                                .map(body -> names.body(body, getLocale()))
                                .collect(Collectors.joining(", ")));
    }

    private void add(List<Row> rows, String name, Comparison comparison) {
        add(
                rows,
                name,
                "forecast.decision.board",
                comparison.before().board(),
                comparison.after().board());
        add(
                rows,
                name,
                "forecast.decision.states",
                comparison.before().states(),
                comparison.after().states());
    }

    private void add(
            List<Row> rows, String name, String decision, @Nullable Arrivals before, @Nullable Arrivals after) {
        if (before != null && after != null) {
            rows.add(new Row(
                    name,
                    getTranslation(decision),
                    day(before, HALF),
                    day(after, HALF),
                    day(before, MOSTLY),
                    day(after, MOSTLY)));
        }
    }

    /** Of the dossiers that go on: before and after below each other. */
    private Optional<Component> chart(List<Row> rows) {
        List<RangeChart.Row> drawn = rows.stream()
                .filter(row -> row.name().equals(getTranslation("whatif.open")))
                .flatMap(row -> Stream.of(
                        drawn(row, "whatif.before", row.before50(), row.before85()),
                        drawn(row, "whatif.after", row.after50(), row.after85())))
                .flatMap(Optional::stream)
                .toList();
        return drawn.stream().mapToDouble(RangeChart.Row::until).max().stream()
                .mapToObj(most -> card(new Chart(
                        getTranslation("whatif.chart"), new RangeChart(Scale.upTo(most, getLocale()), drawn))))
                .map(Component.class::cast)
                .findFirst();
    }

    private Optional<RangeChart.Row> drawn(Row row, String when, @Nullable Integer from, @Nullable Integer until) {
        return from == null || until == null
                ? Optional.empty()
                : Optional.of(new RangeChart.Row(
                        getTranslation(when, row.decision()),
                        getTranslation("whatif.range", from, until),
                        from,
                        until,
                        null));
    }

    private SortableTable<Row> table(List<Row> rows) {
        SortableTable<Row> table = new SortableTable<>(getTranslation("whatif.table"), rows)
                .column(TableColumn.text(getTranslation("whatif.of"), Row::name))
                .column(TableColumn.text(getTranslation("forecast.held.decision"), Row::decision))
                .column(figure("whatif.before50", Row::before50))
                .column(figure("whatif.after50", Row::after50))
                .column(figure("whatif.before85", Row::before85))
                .column(figure("whatif.after85", Row::after85))
                .sortedBy(0)
                .withDownloads();
        return table;
    }

    private TableColumn<Row> figure(String heading, Function<Row, @Nullable Integer> days) {
        return TableColumn.figure(getTranslation(heading), row -> {
            Integer known = days.apply(row);
            return known == null ? CellValue.nothing() : CellValue.number(known);
        });
    }

    private Component saved(Comparison open) {
        List<Map.Entry<Stop, Double>> saved = open.saved().entrySet().stream()
                .filter(each -> Math.abs(each.getValue()) >= WORTH_SAYING)
                .sorted(Map.Entry.<Stop, Double>comparingByValue().reversed())
                .toList();
        if (saved.isEmpty()) {
            return card(new H2(getTranslation("whatif.saved")), new Paragraph(getTranslation("whatif.saved.none")));
        }
        UnorderedList list = new UnorderedList();
        saved.forEach(each -> list.add(new ListItem(getTranslation(
                each.getValue() > 0 ? "whatif.saved.step" : "whatif.lost.step",
                getTranslation("dossier.status." + each.getKey()),
                Formats.in(getLocale()).days(Math.abs(each.getValue()))))));
        return card(new H2(getTranslation("whatif.saved")), list);
    }

    private static Section card(Component... content) {
        Section card = new Section(content);
        card.addClassNames("card", "stack", "forecast-card");
        return card;
    }
}
