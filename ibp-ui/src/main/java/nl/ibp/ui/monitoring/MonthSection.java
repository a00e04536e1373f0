package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.ibp.ui.chart.Chart;
import nl.ibp.ui.chart.MonthChart;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.MonthFigure;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProposalMoment;

/** How many proposals came in and went out, month by month. */
class MonthSection extends FigureSection<MonthSection.Shown> {

    /** @param asked in words, of which period and part of the programme they are */
    record Shown(List<MonthFigure> months, Period period, ListLinks links, String asked) {}

    private static final List<ProposalMoment> MOMENTS =
            List.of(ProposalMoment.SUBMITTED, ProposalMoment.DECIDED, ProposalMoment.FINISHED);

    @Override
    void draw(Shown shown) {
        add(heading("overview.months"));
        boolean isEmpty =
                shown.months().stream().allMatch(month -> month.submitted() + month.decided() + month.finished() == 0);
        if (isEmpty) {
            add(new Paragraph(getTranslation("overview.months.none")));
            return;
        }
        String title = getTranslation("overview.months.title", shown.asked());
        MonthChart drawing = new MonthChart(
                shown.months().stream().map(MonthFigure::month).toList(),
                MOMENTS.stream().map(moment -> strip(moment, shown)).toList(),
                getLocale());
        add(new Chart(title, drawing).withTable(table(shown, title)));
    }

    private MonthChart.Strip strip(ProposalMoment moment, Shown shown) {
        return new MonthChart.Strip(
                getTranslation("overview.moment." + moment),
                shown.months().stream()
                        .map(month -> new MonthChart.Column(
                                count(moment, month), count(moment, month) == 0 ? null : link(moment, month, shown)))
                        .toList());
    }

    private static int count(ProposalMoment moment, MonthFigure month) {
        return switch (moment) {
            case SUBMITTED -> month.submitted();
            case DECIDED -> month.decided();
            case FINISHED -> month.finished();
            case RETURNED -> throw new IllegalArgumentException("Not counted by month: " + moment);
        };
    }

    /** No days but those of the period that is asked. */
    private static String link(ProposalMoment moment, MonthFigure figure, Shown shown) {
        YearMonth month = figure.month();
        Period asked = shown.period();
        Period days = new Period(
                asked.from().isAfter(month.atDay(1)) ? asked.from() : month.atDay(1),
                asked.until().isBefore(month.atEndOfMonth()) ? asked.until() : month.atEndOfMonth());
        return shown.links().happened(moment, days);
    }

    private SortableTable<MonthFigure> table(Shown shown, String title) {
        SortableTable<MonthFigure> table = new SortableTable<>(getTranslation("overview.months"), shown.months())
                .column(TableColumn.<MonthFigure>text(getTranslation("overview.month"), this::word)
                        .orderedBy(Comparator.comparing(MonthFigure::month)));
        MOMENTS.forEach(moment -> table.column(column(moment, shown)));
        return table.sortedBy(0).withDownloads(title);
    }

    private TableColumn<MonthFigure> column(ProposalMoment moment, Shown shown) {
        ToIntFunction<MonthFigure> count = month -> count(moment, month);
        return TableColumn.<MonthFigure>number(getTranslation("overview.moment." + moment), count::applyAsInt)
                .shownAs(month -> cell(count.applyAsInt(month), link(moment, month, shown)));
    }

    private Component cell(int count, String link) {
        String number = Formats.in(getLocale()).number(count);
        return count == 0 ? new Span(number) : new Anchor(link, number);
    }

    private String word(MonthFigure figure) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", getLocale()).format(figure.month());
    }
}
