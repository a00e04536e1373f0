package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.component.SumText;
import nl.ibp.ui.names.NameBook;

/** The money of a proposal: a row per province and source, a column per year. */
public class MoneyTable extends Composite<Div> {

    private final List<MoneyLine> lines;
    private final List<Integer> years;
    private final List<String> notes;
    private final NameBook names;

    public MoneyTable(ProposalContent content, ProvinceCode lead, NameBook names) {
        this.lines = content.moneyLines();
        this.names = names;
        years = lines.stream().map(MoneyLine::year).distinct().sorted().toList();
        notes = lines.stream().map(MoneyLine::note).distinct().toList();
        if (lines.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("dossier.money.empty")));
        } else {
            getContent().addClassName("stack");
            getContent().add(table(content, lead));
            notes().forEach(note -> getContent().add(note));
        }
    }

    private DataTable table(ProposalContent content, ProvinceCode lead) {
        DataTable table = new DataTable(getTranslation("dossier.money.table"))
                .column(getTranslation("dossier.money.province"))
                .column(getTranslation("dossier.money.source"));
        years.forEach(year -> table.numberColumn(String.valueOf(year)));
        if (years.size() > 1) {
            table.numberColumn(getTranslation("dossier.money.total"));
        }
        content.participants(lead).forEach(province -> addRows(table, province));
        addSums(table.footRow());
        return table;
    }

    private void addRows(DataTable table, ProvinceCode province) {
        List<FundingSourceId> sources = lines.stream()
                .filter(line -> line.province().equals(province))
                .map(MoneyLine::source)
                .distinct()
                .toList();
        for (FundingSourceId source : sources) {
            NativeTableRow row = table.row();
            if (source.equals(sources.get(0))) {
                row.add(provinceHeading(province, sources.size()));
            }
            row.add(DataTable.rowHeading(sourceName(province, source)));
            addSums(
                    row,
                    line -> line.province().equals(province) && line.source().equals(source));
        }
    }

    private NativeTableHeaderCell provinceHeading(ProvinceCode province, int rows) {
        NativeTableHeaderCell heading = DataTable.rowHeading(new Span(names.province(province)));
        heading.getElement().setAttribute("scope", "rowgroup");
        heading.getElement().setAttribute("rowspan", String.valueOf(rows));
        return heading;
    }

    private Div sourceName(ProvinceCode province, FundingSourceId source) {
        Div name = new Div(new SourceText(names.source(source).name()));
        name.addClassName("money-source");
        if (notes.size() > 1) {
            lines.stream()
                    .filter(line ->
                            line.province().equals(province) && line.source().equals(source))
                    .map(MoneyLine::note)
                    .filter(note -> !note.isEmpty())
                    .distinct()
                    .forEach(note -> name.add(new Span(note)));
        }
        return name;
    }

    private void addSums(NativeTableRow row) {
        NativeTableHeaderCell name = DataTable.rowHeading(new Span(getTranslation("dossier.money.together")));
        name.getElement().setAttribute("colspan", "2");
        row.add(name);
        addSums(row, line -> true);
    }

    private void addSums(NativeTableRow row, Predicate<MoneyLine> which) {
        years.forEach(year -> row.add(sum(which.and(line -> line.year() == year))));
        if (years.size() > 1) {
            row.add(sum(which));
        }
    }

    private NativeTableCell sum(Predicate<MoneyLine> which) {
        return DataTable.numberCell(new SumText(AtLeast.ofAll(
                lines.stream().filter(which).map(MoneyLine::amount).toList())));
    }

    // A note that all lines share is said once, under the table.
    private List<Paragraph> notes() {
        if (notes.size() != 1 || notes.get(0).isEmpty()) {
            return List.of();
        }
        Paragraph note = new Paragraph(getTranslation("dossier.money.note", notes.get(0)));
        note.addClassNames("text-small", "muted");
        return List.of(note);
    }
}
