package nl.ibp.ui.consultation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Recusal;
import nl.ibp.domain.consultation.Review;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.NarrowTable;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;

/** What each member of one committee said: position, remarks and conditions. Who said nothing is listed too. */
class MemberMatrix extends Composite<Div> {

    private final Consultation consultation;
    private final NameBook names;

    MemberMatrix(Consultation consultation, NameBook names) {
        this.consultation = consultation;
        this.names = names;
        NativeTable table = new NativeTable();
        table.addClassNames("ibp-table", "member-matrix");
        table.setCaptionText(getTranslation("consultation.matrix", names.body(consultation.body(), getLocale())));
        table.getCaption().addClassName("sr-only");
        NativeTableRow head = table.getHead().addRow();
        for (String column : new String[] {"member", "position", "remarks"}) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(getTranslation("consultation.matrix." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        everyone().forEach(member -> addRow(table, member));
        NarrowTable.prepare(table);
        getContent().addClassName("table-scroll");
        getContent().add(table);
    }

    private List<SeatId> everyone() {
        return Stream.concat(
                        consultation.members().stream(),
                        consultation.recusals().stream().map(Recusal::member))
                .sorted(Comparator.comparing(member -> names.seatInBody(member, getLocale())))
                .toList();
    }

    private void addRow(NativeTable table, SeatId member) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.setText(names.seatInBody(member, getLocale()));
        name.getElement().setAttribute("scope", "row");
        NativeTableCell position = row.addDataCell();
        NativeTableCell said = row.addDataCell();
        consultation.recusalOf(member).ifPresentOrElse(recusal -> fill(position, said, recusal), () -> consultation
                .reviewOf(member)
                .ifPresentOrElse(review -> fill(position, said, review), () -> position.add(silence())));
    }

    private void fill(NativeTableCell position, NativeTableCell said, Recusal recusal) {
        position.add(new Badge(State.QUIET, Glyph.SKIPPED, getTranslation("consultation.matrix.recused")));
        said.add(passage(recusal.interest().reasons()));
    }

    private void fill(NativeTableCell position, NativeTableCell said, Review review) {
        position.add(badge(review.position()));
        if (!review.remarks().isEmpty()) {
            said.add(passage(review.remarks()));
        }
        if (!review.conditions().isEmpty()) {
            UnorderedList conditions = new UnorderedList();
            review.conditions().forEach(condition -> conditions.add(new ListItem(condition)));
            conditions.getElement().setAttribute("aria-label", getTranslation("consultation.conditions"));
            said.add(new Paragraph(getTranslation("consultation.matrix.conditions")), conditions);
        }
    }

    private static Paragraph passage(String text) {
        Paragraph passage = new Paragraph(text);
        passage.addClassName("passage");
        return passage;
    }

    private Component silence() {
        return consultation.status() == ConsultationStatus.REVIEWING
                ? new Badge(State.ON_ITS_WAY, Glyph.CLOCK, getTranslation("consultation.matrix.awaited"))
                : new Badge(State.QUIET, Glyph.ABSENT, getTranslation("consultation.matrix.silent"));
    }

    private Badge badge(Position position) {
        String word = getTranslation("position." + position);
        return switch (position) {
            case POSITIVE -> new Badge(State.DONE, Glyph.POSITIVE, word);
            case POSITIVE_WITH_REMARKS -> new Badge(State.DONE, Glyph.POSITIVE_WITH_REMARKS, word);
            case NEGATIVE -> new Badge(State.QUIET, Glyph.NEGATIVE, word);
            case RETURN -> new Badge(State.QUIET, Glyph.LOOP, word);
            case DEFER -> new Badge(State.QUIET, Glyph.PAUSE, word);
        };
    }
}
