package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;

/** What each college decided on submitting, with its reasons. */
class CollegeDecisions extends Composite<DataTable> {

    private final Dossier dossier;
    private final NameBook names;

    CollegeDecisions(Dossier dossier, NameBook names) {
        this.dossier = dossier;
        this.names = names;
        getContent()
                .column(getTranslation("dossier.decisions.college"))
                .column(getTranslation("dossier.decisions.decision"))
                .column(getTranslation("dossier.decisions.date"))
                .column(getTranslation("dossier.decisions.version"))
                .column(getTranslation("dossier.decisions.reasons"));
        dossier.proposal().collegeDecisions().forEach(this::addRow);
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(getTranslation("dossier.decisions.colleges")).readOnly();
    }

    private Div version(int version) {
        Div cell = new Div(new Span(String.valueOf(version)));
        cell.addClassName("stack");
        EarlierVersion.link(dossier, version).ifPresent(cell::add);
        return cell;
    }

    private void addRow(CollegeDecision decision) {
        NativeTableRow row = getContent().row();
        row.add(
                DataTable.rowHeading(new Span(names.province(decision.province()))),
                DataTable.cell(OutcomeBadge.of(decision.outcome(), getLocale())),
                DataTable.dateCell(new Span(Days.date(decision.decidedAt(), getLocale()))));
        row.add(DataTable.cell(version(decision.version())));
        Span reasons = new Span(decision.reasons());
        reasons.addClassName("passage");
        row.add(DataTable.cell(reasons));
    }
}
