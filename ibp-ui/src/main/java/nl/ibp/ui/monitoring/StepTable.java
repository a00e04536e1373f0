package nl.ibp.ui.monitoring;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.workflow.monitoring.Durations;

/** How long each step takes, and who waits in it. */
class StepTable extends Composite<SortableTable<StepRow>> {

    private static final int STEP = 0;

    private final List<StepRow> rows;
    private final ListLinks links;
    private final String fileName;
    private final boolean isCompared;

    /**
     * @param fileName of which period they are, too
     * @param isCompared with the period before
     */
    StepTable(List<StepRow> rows, ListLinks links, String fileName, boolean isCompared) {
        this.rows = rows;
        this.links = links;
        this.fileName = fileName;
        this.isCompared = isCompared;
    }

    @Override
    protected SortableTable<StepRow> initContent() {
        SortableTable<StepRow> table = new SortableTable<>(getTranslation("progress.steps"), rows)
                .column(TableColumn.text(getTranslation("progress.step"), this::word)
                        .shownAs(this::step)
                        .orderedBy(comparing(StepRow::status)))
                .column(TableColumn.number(getTranslation("progress.step.now"), StepRow::now))
                .column(TableColumn.figure(
                        getTranslation("progress.step.cases"),
                        row -> row.isTold()
                                ? CellValue.number(row.figure().days().cases())
                                : CellValue.nothing()))
                .column(days("median", row -> row.figure().days(), Durations::median))
                .column(days("ninetieth", row -> row.figure().days(), Durations::ninetieth))
                .column(days("waiting", row -> row.figure().waiting(), Durations::median)
                        .shownAs(row -> both(row.figure().waiting())))
                .alsoInFile(days("waiting.ninetieth", row -> row.figure().waiting(), Durations::ninetieth))
                .column(days("working", row -> row.figure().working(), Durations::median)
                        .shownAs(row -> both(row.figure().working())))
                .alsoInFile(days("working.ninetieth", row -> row.figure().working(), Durations::ninetieth));
        if (isCompared) {
            table.column(days("before", StepRow::before, Durations::median).shownAs(this::compared));
        }
        table.addClassName("step-table");
        return table.sortedBy(STEP).withDownloads(fileName);
    }

    private String word(StepRow row) {
        return StatusBadge.word(row.status(), getLocale());
    }

    private Component step(StepRow row) {
        return new Anchor(links.at(row.status()), word(row));
    }

    // Where it is narrow an empty cell is not there.
    private Component compared(StepRow row) {
        return row.before().isEmpty() || row.figure().days().isEmpty()
                ? new Span()
                : new Span(new Compared(getLocale()).shortly(row.figure().days(), row.before()));
    }

    private Component both(Durations days) {
        if (days.isEmpty()) {
            return new Span();
        }
        Formats formats = Formats.in(getLocale());
        return new Span(
                getTranslation("progress.step.both", formats.days(days.median()), formats.days(days.ninetieth())));
    }

    /** Without any case there is no figure. */
    private TableColumn<StepRow> days(
            String heading, Function<StepRow, Durations> durations, ToDoubleFunction<Durations> days) {
        return TableColumn.figure(getTranslation("progress.step." + heading), row -> {
            Durations of = durations.apply(row);
            return of.isEmpty() ? CellValue.nothing() : CellValue.number(days.applyAsDouble(of));
        });
    }
}
