package nl.ibp.ui.money;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.ibp.domain.states.Amendment;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.money.TracedAmendment;

/** What States made of the changes of the budget that were proposed to them, the latest first. */
class AmendmentTable extends Composite<SortableTable<TracedAmendment>> {

    private static final int DECIDED_ON = 2;

    private final List<TracedAmendment> traced;
    private final NameBook names;
    private final String asked;

    /** @param asked the filters in words, which go with a file wherever that goes */
    AmendmentTable(List<TracedAmendment> traced, NameBook names, String asked) {
        this.traced = traced;
        this.names = names;
        this.asked = asked;
    }

    @Override
    protected SortableTable<TracedAmendment> initContent() {
        SortableTable<TracedAmendment> table = new SortableTable<>(getTranslation("money.amendments"), traced)
                .column(TableColumn.<TracedAmendment>text(getTranslation("money.one.PROPOSAL"), this::proposal)
                        .shownAs(row -> new ProposalLink(row.proposal(), row.number(), row.title(), getLocale())))
                .column(TableColumn.text(getTranslation("money.one.PROVINCE"), row -> names.province(row.province())))
                .column(TableColumn.day(getTranslation("money.amendments.day"), TracedAmendment::decidedOn))
                .column(TableColumn.figure(
                        getTranslation("money.amendments.proposed"), row -> CellValue.amount(row.proposed())))
                .column(TableColumn.figure(
                        getTranslation("money.amendments.adopted"), row -> CellValue.amount(row.adopted())))
                .column(TableColumn.figure(
                        getTranslation("money.amendments.difference"), row -> CellValue.amount(row.difference())))
                .column(TableColumn.<TracedAmendment>text(getTranslation("money.amendments.what"), this::words)
                        .shownAs(this::amendments));
        table.addClassName("money-amendments");
        return table.sortedDownBy(DECIDED_ON).withDownloads(getTranslation("money.file.amendments", asked));
    }

    private String proposal(TracedAmendment row) {
        return ProposalLink.words(row.number(), row.title(), getLocale());
    }

    private String words(TracedAmendment row) {
        String all = row.amendments().stream().map(this::words).collect(Collectors.joining("; "));
        return row.stands() ? all : all + " (" + getTranslation("money.amendments.lapsed") + ")";
    }

    private String words(Amendment amendment) {
        return amendment.jointCondition() == null
                ? amendment.title()
                : amendment.title() + " – " + getTranslation("money.amendments.joint", amendment.jointCondition());
    }

    private Component amendments(TracedAmendment row) {
        Div lines = new Div();
        lines.addClassName("cell-lines");
        for (Amendment amendment : row.amendments()) {
            lines.add(new Span(amendment.title()));
            if (amendment.jointCondition() != null) {
                lines.add(muted(getTranslation("money.amendments.joint", amendment.jointCondition())));
            }
        }
        if (!row.stands()) {
            lines.add(muted(getTranslation("money.amendments.lapsed")));
        }
        return lines;
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassNames("muted", "text-small");
        return span;
    }
}
