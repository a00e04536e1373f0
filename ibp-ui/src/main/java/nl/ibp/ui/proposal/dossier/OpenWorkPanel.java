package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.typing.FormPlace;

/** What waits for whom and until when, and what may be done to the terms. */
class OpenWorkPanel extends Composite<Div> {

    private final Dossier dossier;
    private final CurrentActor actor;
    private final OpenWorkParts parts;
    private final Runnable changed;

    OpenWorkPanel(Dossier dossier, CurrentActor actor, OpenWorkParts parts, Runnable changed) {
        this.dossier = dossier;
        this.actor = actor;
        this.parts = parts;
        this.changed = changed;
        getContent().addClassName("stack");
        if (dossier.openTasks().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("dossier.work.none")));
        } else {
            getContent().add(table());
        }
    }

    private DataTable table() {
        DataTable table = new DataTable(getTranslation("dossier.section.WORK"))
                .column(getTranslation("dossier.work.what"))
                .column(getTranslation("dossier.work.who"))
                .column(getTranslation("dossier.work.since"))
                .column(getTranslation("dossier.work.due"))
                .column(getTranslation("dossier.work.term"));
        OpenWork.of(dossier.openTasks(), parts.names::bodyOf).forEach(work -> addRow(table.row(), work));
        return table;
    }

    private void addRow(NativeTableRow row, OpenWork work) {
        OpenTask task = work.one();
        String what = getTranslation(TaskText.title(task.kind()));
        LocalDate since = OfficialTime.dayOf(task.createdAt());
        row.add(
                DataTable.rowHeading(new Span(what)),
                DataTable.cell(new Span(who(work))),
                DataTable.cell(new Span(Formats.in(getLocale()).date(since))),
                DataTable.cell(due(task)),
                DataTable.cell(term(work, what)));
    }

    private String who(OpenWork work) {
        return work.isRound()
                ? getTranslation(
                        "dossier.work.round",
                        parts.names.body(parts.names.bodyOf(work.one().seat()), getLocale()),
                        work.tasks().size())
                : parts.names.seat(work.one().seat(), getLocale());
    }

    private Component due(OpenTask task) {
        LocalDate due = task.due();
        return new Span(
                due == null
                        ? getTranslation("task.noTerm")
                        : Formats.in(getLocale()).dateWithDay(due));
    }

    private Div term(OpenWork work, String what) {
        OpenTask task = work.one();
        Div term = new Div(parts.terms.of(task, isParked(), getLocale()));
        term.addClassName("row");
        boolean may = !isParked()
                && task.due() != null
                && parts.authority.of(actor.get(), task, dossier.proposal()).isPresent();
        if (may && task.standsStillSince() == null) {
            term.add(
                    extending(task, what),
                    acting(
                            "dossier.term.suspend",
                            task.id(),
                            what,
                            reasons -> parts.changing.suspend(actor.get(), task.id(), reasons)));
        } else if (may) {
            term.add(acting(
                    "dossier.term.resume",
                    task.id(),
                    what,
                    reasons -> parts.changing.resume(actor.get(), task.id(), reasons)));
        }
        return term;
    }

    private Button extending(OpenTask task, String what) {
        TaskId id = task.id();
        LocalDate due = Objects.requireNonNull(task.due());
        return button("dossier.term.extend", what, () -> ExtensionDialog.of(
                        id,
                        due,
                        (day, reasons) -> parts.changing.extend(actor.get(), id, day, reasons),
                        changed,
                        parts.refusals)
                .open());
    }

    private Button acting(String texts, TaskId task, String what, Consumer<String> act) {
        return button(texts, what, () -> new ReasonsDialog(
                        texts, FormPlace.aboutTask(task, texts), act, changed, parts.refusals)
                .open());
    }

    private Button button(String text, String what, Runnable open) {
        Button button = new Button(getTranslation(text), click -> open.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("no-print");
        button.setAriaLabel(getTranslation(text) + ": " + what);
        return button;
    }

    private boolean isParked() {
        return dossier.proposal().parking().isPresent();
    }
}
