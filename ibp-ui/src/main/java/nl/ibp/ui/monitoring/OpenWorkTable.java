package nl.ibp.ui.monitoring;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.BodyFigure;

/** Open work of each body. */
class OpenWorkTable extends Composite<SortableTable<BodyFigure>> {

    private static final int OPEN = 1;

    private final List<BodyFigure> bodies;
    private final NameBook names;

    OpenWorkTable(List<BodyFigure> bodies, NameBook names) {
        this.bodies = bodies;
        this.names = names;
    }

    @Override
    protected SortableTable<BodyFigure> initContent() {
        Formats formats = Formats.in(getLocale());
        Collator collator = Collator.getInstance(getLocale());
        return new SortableTable<>(getTranslation("progress.open"), bodies)
                .column(
                        getTranslation("progress.body"),
                        row -> new Span(name(row)),
                        (one, other) -> collator.compare(name(one), name(other)))
                .numberColumn(
                        getTranslation("progress.open.count"),
                        row -> new Span(formats.number(row.open())),
                        comparingInt(BodyFigure::open))
                .column(getTranslation("progress.open.late"), this::late, comparingInt(BodyFigure::late))
                .numberColumn(
                        getTranslation("progress.open.seats"),
                        row -> new Span(formats.number(row.seats())),
                        comparingInt(BodyFigure::seats))
                .dateColumn(
                        getTranslation("progress.open.since"),
                        row -> new Span(formats.date(OfficialTime.dayOf(row.waitingSince()))),
                        comparing(BodyFigure::waitingSince))
                .sortedBy(OPEN);
    }

    private String name(BodyFigure row) {
        return names.body(row.body(), getLocale());
    }

    private Component late(BodyFigure row) {
        return row.late() == 0
                ? new Span(getTranslation("progress.none"))
                : new Badge(State.LATE, getTranslation("progress.late", row.late()));
    }
}
