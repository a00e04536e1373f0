package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.component.State;
import nl.ibp.workflow.administration.Foreseen;
import nl.ibp.workflow.administration.ModelKind;
import nl.ibp.workflow.administration.RunningPart;
import nl.ibp.workflow.administration.RunningPart.Step;
import nl.ibp.workflow.administration.StaysBehind;

/** What will happen when a new version is brought into use, as it was tried; and the button that does it. */
class ForeseenPanel extends Div {

    private final Foreseen foreseen;

    ForeseenPanel(Foreseen foreseen, Runnable introduce, Runnable cancel) {
        this.foreseen = foreseen;
        addClassNames("card", "stack");
        add(new Notice(State.INFO, getTranslation("administration.foreseen.tried")).announced());
        if (foreseen.model().kind() == ModelKind.PROCESS) {
            showDossiers();
        } else {
            add(new Paragraph(getTranslation("administration.foreseen.table")));
        }
        if (!foreseen.parts().isEmpty()) {
            add(new H3(getTranslation("administration.foreseen.differs")), differences());
        }
        Button go = new Button(getTranslation("administration.foreseen.introduce"), click -> introduce.run());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        Div actions = new Div(go, new Button(getTranslation("administration.foreseen.cancel"), click -> cancel.run()));
        actions.addClassName("row");
        add(actions);
    }

    private void showDossiers() {
        int carried = foreseen.carriedOver().size();
        add(new H3(getTranslation("administration.foreseen.carried", carried)));
        if (carried > 0) {
            add(steps());
        }
        if (!foreseen.called().isEmpty()) {
            add(new Paragraph(getTranslation("administration.foreseen.called", called())));
        }
        if (!foreseen.staying().isEmpty()) {
            add(
                    new H3(getTranslation(
                            "administration.foreseen.staying",
                            foreseen.staying().size())),
                    new Paragraph(getTranslation("administration.foreseen.staying.what")),
                    staying());
        }
    }

    private DataTable steps() {
        Map<String, List<RunningPart>> byStep = foreseen.carriedOver().stream()
                .collect(Collectors.groupingBy(this::steps, TreeMap::new, Collectors.toList()));
        DataTable table = new DataTable(getTranslation("administration.foreseen.steps"))
                .dense()
                .column(getTranslation("administration.foreseen.step"))
                .numberColumn(getTranslation("administration.foreseen.count"))
                .column(getTranslation("administration.foreseen.dossiers"));
        byStep.forEach((step, parts) -> table.row()
                .add(
                        DataTable.rowHeading(new Span(step)),
                        DataTable.numberCell(new Span(String.valueOf(parts.size()))),
                        DataTable.cell(new Span(numbers(parts)))));
        return table;
    }

    private String steps(RunningPart part) {
        return part.steps().stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    private String name(Step step) {
        return ModelNames.of(step, getLocale());
    }

    private static String numbers(List<RunningPart> parts) {
        return parts.stream().map(RunningPart::number).distinct().collect(Collectors.joining(", "));
    }

    private String called() {
        return foreseen.called().entrySet().stream()
                .map(part -> getTranslation(
                        "administration.foreseen.called.part",
                        ModelNames.ofKey(part.getKey(), getLocale()),
                        part.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private DataTable staying() {
        DataTable table = new DataTable(getTranslation("administration.foreseen.staying.table"))
                .dense()
                .column(getTranslation("administration.foreseen.dossier"))
                .column(getTranslation("administration.models.version"))
                .column(getTranslation("administration.foreseen.why"));
        foreseen.staying().forEach(behind -> table.row()
                .add(
                        DataTable.rowHeading(new Span(behind.part().number())),
                        DataTable.cell(new Span(String.valueOf(behind.part().version()))),
                        DataTable.cell(new Span(why(behind)))));
        return table;
    }

    private String why(StaysBehind behind) {
        Step step = behind.step();
        return getTranslation("administration.foreseen.why." + behind.reason(), step == null ? "" : name(step));
    }

    private DataTable differences() {
        DataTable table = new DataTable(getTranslation("administration.foreseen.differs"))
                .dense()
                .column(getTranslation("administration.changes.part"))
                .column(getTranslation("administration.changes.before"))
                .column(getTranslation("administration.changes.after"));
        for (ChangedPart part : foreseen.parts()) {
            table.row()
                    .add(
                            DataTable.rowHeading(new Span(new PartWords(getLocale()).of(part))),
                            DataTable.cell(value(part.before().known().orElse(""))),
                            DataTable.cell(value(part.after().known().orElse(""))));
        }
        return table;
    }

    private static Component value(String text) {
        return new SourceText(text);
    }
}
