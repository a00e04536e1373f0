package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.BodyFigure;

/** Open work of each body. */
class OpenWorkTable extends Composite<SortableTable<BodyFigure>> {

    private static final int OPEN = 1;

    private final List<BodyFigure> bodies;
    private final NameBook names;
    private final Function<BodyId, String> link;

    /** @param link to where the work of a body stands piece by piece */
    OpenWorkTable(List<BodyFigure> bodies, NameBook names, Function<BodyId, String> link) {
        this.bodies = bodies;
        this.names = names;
        this.link = link;
    }

    @Override
    protected SortableTable<BodyFigure> initContent() {
        return new SortableTable<>(getTranslation("progress.open"), bodies)
                .column(TableColumn.text(getTranslation("progress.body"), this::name))
                .column(TableColumn.<BodyFigure>number(getTranslation("progress.open.count"), BodyFigure::open)
                        .shownAs(this::open))
                .column(TableColumn.number(getTranslation("overview.soon"), BodyFigure::soon))
                .column(TableColumn.number(getTranslation("progress.open.late"), BodyFigure::late)
                        .shownAs(this::late))
                .column(TableColumn.number(getTranslation("progress.open.seats"), BodyFigure::seats))
                .column(TableColumn.day(getTranslation("progress.open.since"), BodyFigure::waitingSince))
                .sortedBy(OPEN)
                .withDownloads();
    }

    private String name(BodyFigure row) {
        return names.body(row.body(), getLocale());
    }

    private Component open(BodyFigure row) {
        Anchor anchor =
                new Anchor(link.apply(row.body()), Formats.in(getLocale()).number(row.open()));
        anchor.setAriaLabel(getTranslation("overview.open.link", row.open(), name(row)));
        return anchor;
    }

    private Component late(BodyFigure row) {
        return row.late() == 0
                ? new Span(getTranslation("progress.none"))
                : new Badge(State.LATE, getTranslation("progress.late", row.late()));
    }
}
