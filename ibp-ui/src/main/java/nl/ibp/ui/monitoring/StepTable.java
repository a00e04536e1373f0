package nl.ibp.ui.monitoring;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.ui.proposal.list.ProposalListNavigation;
import nl.ibp.workflow.monitoring.Durations;

/** How long each step takes, and who waits in it. */
class StepTable extends Composite<SortableTable<StepRow>> {

    private static final int STEP = 0;

    private final List<StepRow> rows;

    StepTable(List<StepRow> rows) {
        this.rows = rows;
    }

    @Override
    protected SortableTable<StepRow> initContent() {
        Formats formats = Formats.in(getLocale());
        SortableTable<StepRow> table = new SortableTable<>(getTranslation("progress.steps"), rows)
                .column(getTranslation("progress.step"), this::step, comparing(StepRow::status))
                .numberColumn(
                        getTranslation("progress.step.now"),
                        row -> new Span(formats.number(row.now())),
                        comparingInt(StepRow::now))
                .numberColumn(
                        getTranslation("progress.step.cases"),
                        row -> new Span(formats.number(row.figure().days().cases())),
                        comparingInt(row -> row.figure().days().cases()));
        table.addClassName("step-table");
        addDays(table, "median", row -> row.figure().days(), days -> formats.days(days.median()), Durations::median);
        addDays(
                table,
                "ninetieth",
                row -> row.figure().days(),
                days -> formats.days(days.ninetieth()),
                Durations::ninetieth);
        addDays(table, "waiting", row -> row.figure().waiting(), this::both, Durations::median);
        addDays(table, "working", row -> row.figure().working(), this::both, Durations::median);
        return table.sortedBy(STEP);
    }

    private Component step(StepRow row) {
        return new Anchor(ProposalListNavigation.addressOf(row.status()), StatusBadge.word(row.status(), getLocale()));
    }

    private String both(Durations days) {
        Formats formats = Formats.in(getLocale());
        return getTranslation("progress.step.both", formats.days(days.median()), formats.days(days.ninetieth()));
    }

    // Without any case there is no figure, which stands below 0 days; where it is narrow the empty cell is not there.
    private void addDays(
            SortableTable<StepRow> table,
            String heading,
            Function<StepRow, Durations> durations,
            Function<Durations, String> text,
            ToDoubleFunction<Durations> days) {
        table.numberColumn(
                getTranslation("progress.step." + heading),
                row -> durations.apply(row).isEmpty() ? new Span() : new Span(text.apply(durations.apply(row))),
                comparingDouble(row -> durations.apply(row).isEmpty() ? -1 : days.applyAsDouble(durations.apply(row))));
    }
}
