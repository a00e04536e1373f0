package nl.ibp.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Precision;
import nl.ibp.domain.programme.Theme;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.ProMemorie;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.i18n.Formats;

/** All milestones in the order of time: the date as it was written, and the days it stands for. */
class MilestoneTable extends Composite<DataTable> {

    private final List<PlannedMilestone> milestones;

    MilestoneTable(List<Theme> themes) {
        milestones = PlannedMilestone.inOrder(themes);
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("programme.milestones"))
                .column(getTranslation("programme.milestone"))
                .column(getTranslation("programme.when"))
                .column(getTranslation("programme.theme.column"));
        table.addClassName("milestones");
        milestones.forEach(planned -> fill(table.row(), planned));
        return table;
    }

    private void fill(NativeTableRow row, PlannedMilestone planned) {
        Theme theme = planned.theme();
        Anchor link = new Anchor(ProgrammeView.PATH + "#" + ThemeCard.idOf(theme.number()));
        link.add(new SourceText(theme.number() + ". " + theme.name()));
        link.getElement().setAttribute("router-ignore", true);
        row.add(
                DataTable.rowHeading(new SourceText(planned.milestone().description())),
                DataTable.dateCell(when(planned.date())),
                DataTable.cell(link));
    }

    private Component when(ApproximateDate date) {
        if (date.precision() == Precision.PRO_MEMORIE) {
            return new ProMemorie();
        }
        if (date.precision() == Precision.NONE) {
            return muted(getTranslation("programme.noDate"));
        }
        Div when = new Div(new SourceText(date.label()), muted(window(date)));
        when.addClassName("cell-lines");
        return when;
    }

    private String window(ApproximateDate date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        Formats formats = Formats.in(getLocale());
        if (earliest != null && latest != null) {
            return getTranslation("programme.window", formats.date(earliest), formats.date(latest));
        }
        if (latest != null) {
            return getTranslation("programme.until", formats.date(latest));
        }
        return earliest == null ? "" : getTranslation("programme.from", formats.date(earliest));
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "text-small");
        return span;
    }
}
