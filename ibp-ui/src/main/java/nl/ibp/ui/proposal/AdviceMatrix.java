package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.names.NameBook;

/** Members against committees: the position each took, or that none was given. */
class AdviceMatrix extends Composite<DataTable> {

    private final List<Consultation> rounds;
    private final NameBook names;

    AdviceMatrix(List<Consultation> rounds, NameBook names) {
        this.rounds = rounds;
        this.names = names;
        DataTable table = getContent().dense();
        table.addClassName("advice-matrix");
        table.column(getTranslation("dossier.advice.member"));
        rounds.forEach(round -> table.column(names.body(round.body(), getLocale())));
        members().forEach(this::addRow);
        NativeTableRow advice = table.footRow();
        advice.add(DataTable.rowHeading(new Span(getTranslation("dossier.advice.established"))));
        rounds.forEach(round -> advice.add(DataTable.cell(advice(round))));
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(getTranslation("dossier.advice.matrix"));
    }

    private Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        rounds.forEach(round -> round.members().forEach(member -> members.add(nameOf(member))));
        return members;
    }

    private void addRow(String member) {
        NativeTableRow row = getContent().row();
        row.add(DataTable.rowHeading(new Span(member)));
        rounds.forEach(round -> row.add(DataTable.cell(position(round, member))));
    }

    private Component position(Consultation round, String name) {
        return round.members().stream()
                .filter(member -> nameOf(member).equals(name))
                .findFirst()
                .map(member -> position(round, member))
                .orElseGet(() -> new Span(getTranslation("dossier.advice.noMember")));
    }

    private Component position(Consultation round, SeatId member) {
        return round.reviewOf(member)
                .map(review -> OutcomeBadge.of(review.position(), getLocale()))
                .orElseGet(() -> silence(round));
    }

    private OutcomeBadge silence(Consultation round) {
        return round.status() == ConsultationStatus.REVIEWING
                ? OutcomeBadge.awaited(getLocale())
                : OutcomeBadge.noAdviceGiven(getLocale());
    }

    private Component advice(Consultation round) {
        return round.advice()
                .map(advice -> OutcomeBadge.of(advice.position(), getLocale()))
                .orElseGet(() -> round.status() == ConsultationStatus.ENDED
                        ? OutcomeBadge.noAdviceGiven(getLocale())
                        : OutcomeBadge.awaited(getLocale()));
    }

    private String nameOf(SeatId member) {
        return names.seatInBody(member, getLocale());
    }
}
