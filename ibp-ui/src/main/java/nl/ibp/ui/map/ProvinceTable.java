package nl.ibp.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.SumText;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.monitoring.ProgressStop;

/** All that the map says of the provinces, and what it says of them when it is asked something else. */
class ProvinceTable extends Composite<SortableTable<ProvinceRow>> {

    private static final int NUMBER = 1;

    private final List<ProvinceRow> rows;
    private final String fileName;

    /** @param fileName of which part of the programme it is, too */
    ProvinceTable(List<ProvinceRow> rows, String fileName) {
        this.rows = rows;
        this.fileName = fileName;
    }

    @Override
    protected SortableTable<ProvinceRow> initContent() {
        SortableTable<ProvinceRow> table = new SortableTable<>(getTranslation("map.provinces"), rows)
                .column(TableColumn.<ProvinceRow>text(getTranslation("map.province"), row -> row.province()
                                .name())
                        .shownAs(this::province))
                .column(TableColumn.number(getTranslation("map.count"), ProvinceRow::count))
                .column(TableColumn.text(getTranslation("map.where"), this::where));
        for (ProgressStop stop : ProgressStop.values()) {
            table.alsoInFile(TableColumn.number(getTranslation(stop.textKey()), row -> row.at(stop)));
        }
        table.addClassName("map-provinces");
        return table.alsoInFile(TableColumn.number(getTranslation("map.ended"), ProvinceTable::ended))
                .column(TableColumn.<ProvinceRow>figure(
                                getTranslation("map.late"),
                                row -> row.late().map(CellValue::number).orElseGet(CellValue::nothing))
                        .shownAs(this::late))
                .column(TableColumn.<ProvinceRow>figure(getTranslation("map.asked"), ProvinceTable::asked)
                        .shownAs(row -> row.asked().isNothing() ? new Span() : new SumText(row.asked()))
                        .orderedBy(Comparator.comparing(ProvinceRow::asked)))
                .alsoInFile(TableColumn.number(
                        getTranslation("map.proMemorie"), row -> row.asked().proMemorie()))
                .sortedBy(NUMBER)
                .withDownloads(fileName);
    }

    private Component province(ProvinceRow row) {
        String name = row.province().name();
        return row.count() == 0 ? new Span(name) : new Anchor(row.counted(), name);
    }

    /** Each stop at which any stands, in the order of the path. */
    private String where(ProvinceRow row) {
        String underWay = Arrays.stream(ProgressStop.values())
                .filter(stop -> row.at(stop) > 0)
                .map(stop -> row.at(stop) + " " + getTranslation(stop.textKey()))
                .collect(Collectors.joining(", "));
        int ended = ended(row);
        if (ended == 0) {
            return underWay;
        }
        String words = getTranslation("map.where.ended", ended);
        return underWay.isEmpty() ? words : underWay + ", " + words;
    }

    private static int ended(ProvinceRow row) {
        Collection<ProposalStatus> ended = Arrays.stream(ProposalStatus.values())
                .filter(ProposalStatus::isFinal)
                .toList();
        return row.figure().count(ended);
    }

    private Component late(ProvinceRow row) {
        int late = row.late().orElse(0);
        if (late > 0) {
            return new Badge(State.LATE, getTranslation("progress.late", late));
        }
        return row.late().isPresent() ? new Span("0") : new Span();
    }

    private static CellValue asked(ProvinceRow row) {
        if (row.asked().known().isPresent()) {
            return CellValue.amount(row.asked().leastAmount());
        }
        return row.asked().hasProMemorie() ? new CellValue.ProMemorie() : CellValue.nothing();
    }
}
