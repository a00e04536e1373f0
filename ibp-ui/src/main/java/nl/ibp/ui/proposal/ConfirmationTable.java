package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ibp.domain.proposal.ParticipationConfirmation;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;

/** What new colleges say of the participation that the old ones endorsed. */
class ConfirmationTable extends Composite<DataTable> {

    private final NameBook names;

    ConfirmationTable(List<ParticipationConfirmation> confirmations, NameBook names) {
        this.names = names;
        getContent()
                .column(getTranslation("dossier.decisions.college"))
                .column(getTranslation("dossier.decisions.collegeSince"))
                .column(getTranslation("dossier.decisions.answer"))
                .column(getTranslation("dossier.decisions.date"))
                .column(getTranslation("dossier.decisions.reasons"));
        confirmations.forEach(this::addRow);
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(getTranslation("dossier.decisions.newColleges"));
    }

    private void addRow(ParticipationConfirmation confirmation) {
        Span reasons = new Span(confirmation.reasons());
        reasons.addClassName("passage");
        getContent()
                .row()
                .add(
                        DataTable.rowHeading(new Span(names.province(confirmation.province()))),
                        DataTable.cell(new Span(Formats.in(getLocale()).date(confirmation.collegeSince()))),
                        DataTable.cell(OutcomeBadge.of(confirmation.outcome(), getLocale())),
                        DataTable.cell(new Span(
                                confirmation.answeredAt() == null
                                        ? ""
                                        : Days.date(confirmation.answeredAt(), getLocale()))),
                        DataTable.cell(reasons));
    }
}
