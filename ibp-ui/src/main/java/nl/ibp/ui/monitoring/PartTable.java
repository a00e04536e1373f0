package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.PartFigure;

/** How many proposals each part of the programme has. */
class PartTable<K> extends Composite<SortableTable<PartFigure<K>>> {

    private static final int UNDER_WAY = 1;

    private final String heading;
    private final List<PartFigure<K>> parts;
    private final Function<K, String> name;
    private final BiFunction<K, Boolean, String> link;

    /** @param link to those that are under way, or that are not any more */
    PartTable(
            String heading, List<PartFigure<K>> parts, Function<K, String> name, BiFunction<K, Boolean, String> link) {
        this.heading = heading;
        this.parts = parts;
        this.name = name;
        this.link = link;
    }

    @Override
    protected SortableTable<PartFigure<K>> initContent() {
        SortableTable<PartFigure<K>> table = new SortableTable<>(getTranslation("overview.parts." + heading), parts)
                .column(TableColumn.text(getTranslation("overview.part." + heading), row -> name.apply(row.part())))
                .column(TableColumn.<PartFigure<K>>number(
                                getTranslation("overview.part.underWay"), PartFigure::underWay)
                        .shownAs(row -> number(row, row.underWay(), false)))
                .column(TableColumn.<PartFigure<K>>figure(getTranslation("overview.part.late"), PartTable::lateValue)
                        .shownAs(this::late))
                .column(TableColumn.<PartFigure<K>>number(getTranslation("overview.part.ended"), PartFigure::ended)
                        .shownAs(row -> number(row, row.ended(), true)))
                .sortedBy(UNDER_WAY)
                .withDownloads();
        table.addClassName("part-table");
        return table;
    }

    private Component number(PartFigure<K> row, int count, boolean isEnded) {
        String number = Formats.in(getLocale()).number(count);
        if (count == 0) {
            return new Span(number);
        }
        Anchor anchor = new Anchor(link.apply(row.part(), isEnded), number);
        anchor.setAriaLabel(getTranslation(
                "overview.part.link",
                number,
                getTranslation("overview.part." + (isEnded ? "ended" : "underWay")),
                name.apply(row.part())));
        return anchor;
    }

    private static CellValue lateValue(PartFigure<?> row) {
        return row.late() == null ? CellValue.nothing() : CellValue.number(row.late());
    }

    private Component late(PartFigure<K> row) {
        if (row.late() == null) {
            return new Span();
        }
        return row.late() == 0
                ? new Span(getTranslation("progress.none"))
                : new Badge(State.LATE, getTranslation("progress.late", row.late()));
    }
}
