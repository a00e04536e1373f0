package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ibp.domain.decision.Commitment;

/** What the Rijk answered to each request. */
class CommitmentTable extends Composite<DataTable> {

    CommitmentTable(List<Commitment> commitments) {
        getContent()
                .column(getTranslation("dossier.commitments.request"))
                .column(getTranslation("dossier.commitments.addressee"))
                .column(getTranslation("dossier.commitments.answer"))
                .column(getTranslation("dossier.commitments.note"));
        commitments.forEach(this::addRow);
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(getTranslation("dossier.decisions.commitments"));
    }

    private void addRow(Commitment commitment) {
        getContent()
                .row()
                .add(
                        DataTable.rowHeading(passage(commitment.request().request())),
                        DataTable.cell(new Span(commitment.request().addressee())),
                        DataTable.cell(OutcomeBadge.of(commitment.outcome(), getLocale())),
                        DataTable.cell(passage(commitment.note())));
    }

    private static Span passage(String text) {
        Span passage = new Span(text);
        passage.addClassName("passage");
        return passage;
    }
}
