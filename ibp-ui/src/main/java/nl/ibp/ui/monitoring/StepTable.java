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
import nl.ibp.ui.proposal.list.ProposalListNavigation;
import nl.ibp.workflow.monitoring.Durations;

/** How long each step takes, and who waits in it. */
class StepTable extends Composite<SortableTable<StepRow>> {

    private static final int STEP = 0;

    private final List<StepRow> rows;
    private final String fileName;

    /** @param fileName of which period they are, too */
    StepTable(List<StepRow> rows, String fileName) {
        this.rows = rows;
        this.fileName = fileName;
    }

    @Override
    protected SortableTable<StepRow> initContent() {
        SortableTable<StepRow> table = new SortableTable<>(getTranslation("progress.steps"), rows)
                .column(TableColumn.text(getTranslation("progress.step"), this::word)
                        .shownAs(this::step)
                        .orderedBy(comparing(StepRow::status)))
                .column(TableColumn.number(getTranslation("progress.step.now"), StepRow::now))
                .column(TableColumn.number(
                        getTranslation("progress.step.cases"),
                        row -> row.figure().days().cases()))
                .column(days("median", row -> row.figure().days(), Durations::median))
                .column(days("ninetieth", row -> row.figure().days(), Durations::ninetieth))
                .column(days("waiting", row -> row.figure().waiting(), Durations::median)
                        .shownAs(row -> both(row.figure().waiting())))
                .alsoInFile(days("waiting.ninetieth", row -> row.figure().waiting(), Durations::ninetieth))
                .column(days("working", row -> row.figure().working(), Durations::median)
                        .shownAs(row -> both(row.figure().working())))
                .alsoInFile(days("working.ninetieth", row -> row.figure().working(), Durations::ninetieth))
                .sortedBy(STEP)
                .withDownloads(fileName);
        table.addClassName("step-table");
        return table;
    }

    private String word(StepRow row) {
        return StatusBadge.word(row.status(), getLocale());
    }

    private Component step(StepRow row) {
        return new Anchor(ProposalListNavigation.addressOf(row.status()), word(row));
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
