package nl.ibp.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.administration.ModelNames;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.layout.SearchAddress;
import nl.ibp.workflow.operations.FailedJob;

/** What was given up on, each with its cause and what can be done about it. */
class FailedWorkTable extends Composite<DataTable> {

    private final List<FailedJob> jobs;
    private final OperationsDesk desk;
    private final Consumer<FailedJob> retry;
    private final Consumer<FailedJob> edit;

    FailedWorkTable(List<FailedJob> jobs, OperationsDesk desk, Consumer<FailedJob> retry, Consumer<FailedJob> edit) {
        this.jobs = jobs;
        this.desk = desk;
        this.retry = retry;
        this.edit = edit;
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("operations.failed"))
                .column(getTranslation("operations.failed.dossier"))
                .column(getTranslation("operations.failed.step"))
                .column(getTranslation("operations.failed.since"))
                .column(getTranslation("operations.failed.cause"))
                .column(getTranslation("operations.failed.act"));
        jobs.forEach(job -> table.row()
                .add(
                        DataTable.rowHeading(dossier(job)),
                        DataTable.cell(step(job)),
                        DataTable.dateCell(new Span(since(job))),
                        DataTable.cell(cause(job)),
                        DataTable.cell(acts(job))));
        return table;
    }

    private Component dossier(FailedJob job) {
        if (job.proposal() == null) {
            return new Span(getTranslation("operations.failed.noDossier"));
        }
        String name = name(job);
        return desk.canOpen(job.proposal())
                ? new Anchor(SearchAddress.PATH + "/" + job.proposal(), name)
                : new Span(name);
    }

    private static String name(FailedJob job) {
        return job.number().isEmpty() ? String.valueOf(job.proposal()) : job.number();
    }

    private Component step(FailedJob job) {
        Span process = new Span(ModelNames.ofKey(job.process(), getLocale()));
        process.addClassNames("muted", "text-small");
        Div step = new Div(new Span(ModelNames.of(job.step(), getLocale())), process);
        step.addClassName("cell-lines");
        return step;
    }

    private String since(FailedJob job) {
        ZonedDateTime at = job.since().atZone(OfficialTime.ZONE);
        Formats formats = Formats.in(getLocale());
        return getTranslation("operations.moment", formats.date(at.toLocalDate()), formats.time(at.toLocalTime()));
    }

    private Component cause(FailedJob job) {
        Span message = new Span(
                job.message().isEmpty() && job.trace().isEmpty()
                        ? getTranslation("operations.failed.notToRead")
                        : job.message());
        message.addClassName("wraps");
        Span kind = new Span(job.kind());
        kind.addClassNames("muted", "text-small");
        Div cause = new Div(message, kind);
        cause.addClassName("cell-lines");
        if (!job.trace().isEmpty()) {
            Pre lines = new Pre(String.join("\n", job.trace()));
            lines.addClassNames("operations-trace", "text-small");
            lines.getElement().setAttribute("tabindex", "0");
            cause.add(new NativeDetails(new Span(getTranslation("operations.failed.where")), lines));
        }
        return cause;
    }

    private Component acts(FailedJob job) {
        Button again = button("operations.failed.retry", job);
        again.setDisableOnClick(true);
        again.addClickListener(click -> retry.accept(job));
        Div acts = new Div(again);
        acts.addClassName("operations-acts");
        if (desk.mayEdit(job)) {
            Button other = button("operations.failed.edit", job);
            other.addClickListener(click -> edit.accept(job));
            acts.add(other);
        }
        return acts;
    }

    private Button button(String verb, FailedJob job) {
        Button button = new Button(getTranslation(verb));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(
                verb + ".which",
                job.proposal() == null ? getTranslation("operations.failed.noDossier") : name(job),
                ModelNames.of(job.step(), getLocale())));
        return button;
    }
}
