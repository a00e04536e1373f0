package nl.ibp.ui.money;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.money.Grouping;
import nl.ibp.workflow.money.MoneyFigures;
import nl.ibp.workflow.money.MoneyOf;
import nl.ibp.workflow.money.MoneyRows;

/** The sums by what one chooses. What one chooses with stays on the page, and the focus with it. */
class SplitSection extends Section {

    private final FigureQuery.Address address;
    private final NameBook names;
    private final GroupingSwitch groupings = new GroupingSwitch();
    private final Div sums = new Div();

    SplitSection(FigureQuery.Address address, NameBook names) {
        this.address = address;
        this.names = names;
        sums.addClassName("money-sums");
        add(new H2(getTranslation("money.split")), groupings, sums);
    }

    /** @param asked the filters in words, which go with pictures and files wherever these go */
    void show(MoneyFigures figures, MoneyQuery query, String asked) {
        groupings.show(query, address);
        SumRows naming = new SumRows(query, address, names, getLocale());
        List<SumRow> rows = figures.rows().rows().stream().map(naming::of).toList();
        sums.removeAll();
        if (query.by() != Grouping.PROPOSAL) {
            sums.add(new SumChart(query.by(), rows, asked));
        }
        SumRow total = SumRow.total(getTranslation("money.total"), figures.total());
        sums.add(new SumTable(query.by(), rows, total, asked));
        notes(figures.rows(), query.by()).forEach(note -> sums.add(muted(note)));
    }

    private List<String> notes(MoneyRows rows, Grouping by) {
        return switch (by) {
            case PROPOSAL ->
                rows.count() > rows.rows().size()
                        ? List.of(getTranslation("money.more", rows.rows().size(), rows.count()))
                        : List.of();
            case THEME -> List.of(getTranslation("money.severalThemes"));
            case SOURCE ->
                rows.rows().stream().anyMatch(row -> row.of() instanceof MoneyOf.OfSeveralSources)
                        ? List.of(getTranslation("money.severalSources.why"))
                        : List.of();
            case PROVINCE, YEAR -> List.of();
        };
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
