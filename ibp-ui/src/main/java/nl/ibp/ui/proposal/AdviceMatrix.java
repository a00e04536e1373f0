package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Recusal;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;

/** Members against committees: the position each took, or that none was given. */
class AdviceMatrix extends Composite<DataTable> {

    private final List<Consultation> rounds;
    private final Dossier dossier;
    private final NameBook names;

    AdviceMatrix(List<Consultation> rounds, Dossier dossier, NameBook names) {
        this.rounds = rounds;
        this.dossier = dossier;
        this.names = names;
        DataTable table = getContent().dense().readOnly();
        table.addClassName("advice-matrix");
        table.column(getTranslation("dossier.advice.member"));
        rounds.forEach(round -> table.column(heading(round)));
        members().forEach(this::addRow);
        NativeTableRow advice = table.footRow();
        advice.add(DataTable.rowHeading(new Span(getTranslation("dossier.advice.established"))));
        rounds.forEach(round -> advice.add(DataTable.cell(advice(round))));
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(getTranslation("dossier.advice.matrix"));
    }

    private String heading(Consultation round) {
        String body = names.body(round.body(), getLocale());
        return round.upholding()
                .map(upholding -> getTranslation("dossier.advice.upheldColumn", body, upholding.version()))
                .orElse(body);
    }

    private Set<String> members() {
        return rounds.stream()
                .map(dossier::givenIn)
                .flatMap(AdviceMatrix::members)
                .map(this::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<SeatId> members(Consultation round) {
        return Stream.concat(round.members().stream(), round.recusals().stream().map(Recusal::member));
    }

    private void addRow(String member) {
        NativeTableRow row = getContent().row();
        row.add(DataTable.rowHeading(new Span(member)));
        rounds.forEach(round -> row.add(DataTable.cell(position(dossier.givenIn(round), member))));
    }

    private Component position(Consultation round, String name) {
        return members(round)
                .filter(member -> nameOf(member).equals(name))
                .findFirst()
                .map(member -> position(round, member))
                .orElseGet(() -> new Span(getTranslation("dossier.advice.noMember")));
    }

    private Component position(Consultation round, SeatId member) {
        if (round.recusalOf(member).isPresent()) {
            return OutcomeBadge.recused(getLocale());
        }
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
