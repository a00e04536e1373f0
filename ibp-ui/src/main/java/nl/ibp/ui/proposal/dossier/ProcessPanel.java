package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.DiagramMark;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.ProcessDiagram;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.ElementName;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.ProcessPicture;
import nl.ibp.workflow.monitoring.ProcessStep;

/** One process as its diagram and, saying the same, as a table. */
class ProcessPanel extends Composite<Div> {

    private final NameBook names;

    ProcessPanel(ProcessPicture picture, NameBook names) {
        this.names = names;
        String name = new ProcessName(names, getLocale()).of(picture);
        ProcessDiagram diagram = new ProcessDiagram(name, picture.bpmn(), marks(picture));
        getContent().addClassName("stack-l");
        getContent().add(size(diagram), diagram, table(name, picture));
    }

    private Button size(ProcessDiagram diagram) {
        Button size = new Button(getTranslation("dossier.process.enlarge"), Glyph.SEARCH.icon());
        size.addClickListener(click -> {
            boolean large = !diagram.isOwnSize();
            diagram.setOwnSize(large);
            size.setText(getTranslation(large ? "dossier.process.whole.show" : "dossier.process.enlarge"));
        });
        return size;
    }

    private static Map<String, DiagramMark> marks(ProcessPicture picture) {
        Map<String, DiagramMark> marks = new LinkedHashMap<>();
        picture.steps().forEach(step -> marks.put(step.element(), mark(step)));
        return marks;
    }

    private static DiagramMark mark(ProcessStep step) {
        return step.running() == 0 ? new DiagramMark(State.DONE, 0) : new DiagramMark(State.ON_ITS_WAY, step.running());
    }

    // Elements without a label are joints of the drawing; they say nothing in a table.
    private DataTable table(String name, ProcessPicture picture) {
        DataTable table = new DataTable(name)
                .dense()
                .column(getTranslation("dossier.process.step"))
                .column(getTranslation("dossier.process.state"))
                .column(getTranslation("dossier.process.since"))
                .column(getTranslation("dossier.process.who"));
        picture.steps().stream().filter(step -> !step.name().isEmpty()).forEach(step -> addRow(table, step));
        return table;
    }

    private void addRow(DataTable table, ProcessStep step) {
        NativeTableRow row = table.row();
        Instant at = step.running() > 0 ? step.since() : Objects.requireNonNull(step.endedAt());
        row.add(
                DataTable.rowHeading(ElementName.of(step.element(), step.name(), getLocale())),
                DataTable.cell(state(step)),
                DataTable.dateCell(new Span(Formats.in(getLocale()).date(OfficialTime.dayOf(at)))),
                DataTable.cell(new Span(who(step))));
    }

    private Component state(ProcessStep step) {
        return step.running() == 0
                ? new Badge(State.DONE, getTranslation("dossier.process.done"))
                : new Badge(State.ON_ITS_WAY, getTranslation("dossier.process.running", step.running()));
    }

    private String who(ProcessStep step) {
        return step.waitsFor().stream()
                .map(seat -> names.seat(seat, getLocale()))
                .collect(Collectors.joining(", "));
    }
}
