package nl.ibp.ui.monitoring;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.monitoring.SeatFigure;

/** What is past its term and at whom, seat by seat. */
class OverdueTable extends Composite<SortableTable<SeatFigure>> {

    /** More numbers than these say nothing more; the seat's own list does. */
    private static final int MOST_NUMBERS = 4;

    private static final int DAYS_LATE = 4;

    private final List<SeatFigure> late;
    private final NameBook names;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    /** @param late seats that all have something overdue */
    OverdueTable(List<SeatFigure> late, NameBook names, WorkingCalendar calendar, LocalDate today) {
        this.late = late;
        this.names = names;
        this.calendar = calendar;
        this.today = today;
    }

    @Override
    protected SortableTable<SeatFigure> initContent() {
        return new SortableTable<>(getTranslation("progress.overdue"), late)
                .column(TableColumn.text(getTranslation("progress.seat"), this::seat))
                .column(TableColumn.text(getTranslation("progress.body"), this::body))
                .column(TableColumn.number(getTranslation("progress.count"), SeatFigure::late))
                .column(TableColumn.day(getTranslation("progress.oldest"), OverdueTable::oldest))
                .column(TableColumn.<SeatFigure>number(getTranslation("progress.most"), this::daysLate)
                        .shownAs(row -> new Span(getTranslation("progress.days", daysLate(row))))
                        .orderedBy(comparingInt(this::daysLate)
                                .thenComparing(comparing(OverdueTable::oldest).reversed())))
                .column(TableColumn.text(getTranslation("progress.proposals"), this::numbers)
                        .shownAs(this::proposals))
                .sortedBy(DAYS_LATE)
                .withDownloads();
    }

    private String seat(SeatFigure row) {
        return names.seat(row.seat(), getLocale());
    }

    private String body(SeatFigure row) {
        return names.body(row.body(), getLocale());
    }

    private int daysLate(SeatFigure row) {
        return calendar.remaining(today, oldest(row)).workingDays();
    }

    private static LocalDate oldest(SeatFigure row) {
        return overdue(row).oldest();
    }

    /** More of them, where there is room. */
    private String numbers(SeatFigure row) {
        SeatFigure.Overdue overdue = overdue(row);
        String numbers = overdue.proposals().stream()
                .map(proposal -> proposal.number().toString())
                .collect(Collectors.joining(", "));
        int more = overdue.dossiers() - overdue.proposals().size();
        return more == 0 ? numbers : numbers + " " + getTranslation("progress.more", more);
    }

    private static SeatFigure.Overdue overdue(SeatFigure row) {
        SeatFigure.Overdue overdue = row.overdue();
        if (overdue == null) {
            throw new IllegalStateException("Nothing is overdue at " + row.seat());
        }
        return overdue;
    }

    private Component proposals(SeatFigure row) {
        SeatFigure.Overdue overdue = overdue(row);
        Div numbers = new Div();
        numbers.addClassName("proposal-numbers");
        overdue.proposals().stream()
                .limit(MOST_NUMBERS)
                .forEach(proposal -> numbers.add(new Anchor(
                        DossierNavigation.addressOf(proposal.id()),
                        proposal.number().toString())));
        if (overdue.dossiers() > MOST_NUMBERS) {
            numbers.add(new Span(getTranslation("progress.more", overdue.dossiers() - MOST_NUMBERS)));
        }
        return numbers;
    }
}
