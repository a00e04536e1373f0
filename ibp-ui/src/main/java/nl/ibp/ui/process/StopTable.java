package nl.ibp.ui.process;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.MapFigure;
import nl.ibp.workflow.monitoring.MapFigure.Past;

/** The same as the drawing of a process, stop by stop. */
class StopTable extends Composite<SortableTable<MapFigure>> {

    private final List<MapFigure> figures;
    private final List<String> elements;
    private final String title;
    private final Function<String, String> dossiersAt;
    private final StopWords words = new StopWords(getLocale());

    /** @param dossiersAt address of the dossiers at an element */
    StopTable(List<MapFigure> figures, String title, Function<String, String> dossiersAt) {
        this.figures = figures;
        elements = figures.stream().map(MapFigure::element).toList();
        this.title = title;
        this.dossiersAt = dossiersAt;
    }

    @Override
    protected SortableTable<MapFigure> initContent() {
        return new SortableTable<>(getTranslation("processes.table"), figures)
                .column(TableColumn.text(getTranslation("processes.column.stop"), words::name)
                        .shownAs(this::link)
                        .orderedBy(Comparator.comparingInt(figure -> elements.indexOf(figure.element()))))
                .column(TableColumn.number(getTranslation("processes.column.now"), MapFigure::now))
                .column(TableColumn.number(getTranslation("processes.column.late"), MapFigure::late)
                        .shownAs(this::late))
                .column(days("median", Past::days, Durations::median))
                .column(days("ninetieth", Past::days, Durations::ninetieth))
                .column(days("waiting", Past::waiting, Durations::median))
                .column(days("working", Past::working, Durations::median))
                .column(past("again", past -> CellValue.number(past.again())))
                .column(past("returned", past -> CellValue.number(past.returned())))
                .column(past("cases", past -> CellValue.number(past.days().cases())))
                .sortedBy(0)
                .withDownloads(title);
    }

    /** Other figures of the same stops, in the order in which they stand. */
    void update(List<MapFigure> others) {
        getContent().update(others);
    }

    private Component link(MapFigure figure) {
        return new Anchor(dossiersAt.apply(figure.element()), words.name(figure));
    }

    private Component late(MapFigure figure) {
        return figure.late() == 0
                ? new Span("0")
                : new Badge(State.LATE, Formats.in(getLocale()).number(figure.late()));
    }

    private TableColumn<MapFigure> days(
            String heading, Function<Past, Durations> durations, ToDoubleFunction<Durations> days) {
        return past(heading, past -> {
            Durations known = durations.apply(past);
            return known.isEmpty() ? CellValue.nothing() : CellValue.number(days.applyAsDouble(known));
        });
    }

    private TableColumn<MapFigure> past(String heading, Function<Past, CellValue> value) {
        return TableColumn.figure(getTranslation("processes.column." + heading), figure -> {
            Past past = figure.past();
            return past == null ? CellValue.nothing() : value.apply(past);
        });
    }
}
