package nl.ibp.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ibp.domain.decision.ProvincialOutcome;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.NarrowTable;
import nl.ibp.ui.component.State;
import nl.ibp.workflow.monitoring.Dossier;

/** What each province came to, and whether it goes along. */
class OutcomesTable extends Composite<Div> {

    private static final List<String> COLUMNS = List.of("province", "outcome", "goesAlong", "indispensable");

    private final Dossier dossier;
    private final Provinces provinces;

    OutcomesTable(Dossier dossier, List<ProvincialOutcome> outcomes, Provinces provinces) {
        this.dossier = dossier;
        this.provinces = provinces;
        NativeTable table = new NativeTable();
        table.addClassName("ibp-table");
        table.setCaptionText(getTranslation("board.outcomes"));
        table.getCaption().addClassName("sr-only");
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> heading(head, getTranslation("board.outcomes." + column), "col"));
        outcomes.forEach(outcome -> addRow(table, outcome));
        NarrowTable.prepare(table);
        getContent().addClassName("table-scroll");
        getContent().add(table);
    }

    private static void heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }

    private void addRow(NativeTable table, ProvincialOutcome outcome) {
        NativeTableRow row = table.getBody().addRow();
        heading(row, provinces.get(outcome.province()).name(), "row");
        row.addDataCell()
                .add(new Span(dossier.statesFile(outcome.province())
                        .map(this::outcome)
                        .orElse("")));
        row.addDataCell().add(goesAlong(outcome));
        row.addDataCell().setText(getTranslation(outcome.indispensable() ? "board.outcomes.yes" : "board.outcomes.no"));
    }

    private String outcome(StatesFile file) {
        return file.decision()
                .map(StatesDecision::outcome)
                .map(decided -> getTranslation("states.outcome." + decided))
                .orElseGet(() ->
                        getTranslation(file.letter().isPresent() ? "board.outcomes.letter" : "board.outcomes.pending"));
    }

    private Component goesAlong(ProvincialOutcome outcome) {
        return outcome.goesAlong()
                ? new Badge(State.DONE, Glyph.POSITIVE, getTranslation("board.outcomes.along"))
                : new Badge(State.QUIET, Glyph.NEGATIVE, getTranslation("board.outcomes.notAlong"));
    }
}
