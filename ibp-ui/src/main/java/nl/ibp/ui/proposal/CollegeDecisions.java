package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.RegionalProposal;

/** What each college decided on submitting, with its reasons. */
class CollegeDecisions extends Composite<DataTable> {

    private final NameBook names;
    private final boolean versions;

    CollegeDecisions(RegionalProposal proposal, NameBook names) {
        this.names = names;
        versions = proposal.versions().size() > 1;
        DataTable table = getContent()
                .column(getTranslation("dossier.decisions.college"))
                .column(getTranslation("dossier.decisions.decision"))
                .column(getTranslation("dossier.decisions.date"));
        if (versions) {
            table.column(getTranslation("dossier.decisions.version"));
        }
        table.column(getTranslation("dossier.decisions.reasons"));
        proposal.collegeDecisions().forEach(this::addRow);
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(getTranslation("dossier.decisions.colleges"));
    }

    private void addRow(CollegeDecision decision) {
        NativeTableRow row = getContent().row();
        row.add(
                DataTable.rowHeading(new Span(names.province(decision.province()))),
                DataTable.cell(OutcomeBadge.of(decision.outcome(), getLocale())),
                DataTable.cell(new Span(Days.date(decision.decidedAt(), getLocale()))));
        if (versions) {
            row.add(DataTable.cell(new Span(String.valueOf(decision.version()))));
        }
        Span reasons = new Span(decision.reasons());
        reasons.addClassName("passage");
        row.add(DataTable.cell(reasons));
    }
}
