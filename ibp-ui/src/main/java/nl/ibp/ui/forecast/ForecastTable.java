package nl.ibp.ui.forecast;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.domain.forecast.Expected;
import nl.ibp.domain.forecast.Said;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.workflow.forecasting.DossierForecast;

/** All dossiers that go on, each with the days on which decisions are to be expected. */
class ForecastTable extends Composite<SortableTable<DossierForecast>> {

    private final List<DossierForecast> rows;

    ForecastTable(List<DossierForecast> rows) {
        this.rows = rows;
    }

    @Override
    protected SortableTable<DossierForecast> initContent() {
        SortableTable<DossierForecast> table = new SortableTable<>(getTranslation("forecast.table"), rows)
                .column(TableColumn.text(getTranslation("forecast.proposal"), this::name)
                        .shownAs(this::link))
                .column(TableColumn.text(
                                getTranslation("forecast.step"),
                                (DossierForecast row) -> StatusBadge.word(row.at(), getLocale()))
                        .orderedBy(Comparator.comparing(DossierForecast::at)))
                .column(day("forecast.board50", row -> row.forecast().board(), Expected::date50))
                .column(day("forecast.board85", row -> row.forecast().board(), Expected::date85))
                .column(day("forecast.states50", row -> row.forecast().states(), Expected::date50))
                .column(day("forecast.states85", row -> row.forecast().states(), Expected::date85))
                .column(TableColumn.figure(getTranslation("forecast.cases"), ForecastTable::cases))
                .sortedBy(0)
                .withDownloads();
        table.addClassName("forecast-table");
        return table;
    }

    private String name(DossierForecast row) {
        return row.number() + " " + TitleText.of(row.named().title(), getLocale());
    }

    private Component link(DossierForecast row) {
        return new Anchor(DossierNavigation.addressOf(row.id()), name(row));
    }

    private TableColumn<DossierForecast> day(
            String heading,
            Function<DossierForecast, Expected> decision,
            Function<Expected, Optional<LocalDate>> date) {
        return TableColumn.day(getTranslation(heading), (DossierForecast row) -> date.apply(decision.apply(row))
                        .orElse(null))
                .shownAs(row -> {
                    Expected expected = decision.apply(row);
                    return ExpectedText.cell(expected, date.apply(expected), getLocale());
                });
    }

    /** Of the decision that is told of with the fewest. */
    private static CellValue cases(DossierForecast row) {
        return Stream.of(row.forecast().board(), row.forecast().states())
                .filter(expected -> expected.said() == Said.DATES)
                .mapToInt(Expected::cases)
                .min()
                .stream()
                .mapToObj(CellValue::number)
                .findFirst()
                .orElse(CellValue.nothing());
    }
}
