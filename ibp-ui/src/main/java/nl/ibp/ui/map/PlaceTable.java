package nl.ibp.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.map.MapPlace;
import nl.ibp.workflow.map.PlacedProposal;

/** The points on the map in words: a proposal in each row, as often as it names a place. */
class PlaceTable extends Composite<SortableTable<PlaceTable.Row>> {

    record Row(GeoPoint point, PlacedProposal proposal) {}

    private final List<Row> rows;

    PlaceTable(List<MapPlace> places) {
        rows = places.stream()
                .flatMap(place -> place.proposals().stream().map(proposal -> new Row(place.point(), proposal)))
                .toList();
    }

    @Override
    protected SortableTable<Row> initContent() {
        return new SortableTable<>(getTranslation("map.places"), rows)
                .column(TableColumn.text(getTranslation("map.place.region"), row -> row.proposal()
                        .region()))
                .column(TableColumn.<Row>text(getTranslation("map.place.proposal"), this::proposal)
                        .shownAs(this::link))
                .alsoInFile(TableColumn.figure(
                        getTranslation("map.place.longitude"),
                        row -> degrees(row.point().longitude())))
                .alsoInFile(TableColumn.figure(
                        getTranslation("map.place.latitude"),
                        row -> degrees(row.point().latitude())))
                .sortedBy(0)
                .withDownloads();
    }

    private static CellValue degrees(double degrees) {
        return new CellValue.Figure(BigDecimal.valueOf(degrees));
    }

    private String proposal(Row row) {
        return row.proposal().number() + " " + TitleText.of(row.proposal().title(), getLocale());
    }

    private Component link(Row row) {
        return new Anchor(DossierNavigation.addressOf(row.proposal().id()), proposal(row));
    }
}
