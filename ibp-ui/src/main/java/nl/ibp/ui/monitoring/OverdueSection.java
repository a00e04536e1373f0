package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.OpenWork;
import nl.ibp.workflow.monitoring.SeatFigure;

/** What is past its term and at whom. */
class OverdueSection extends FigureSection<OverdueSection.Shown> {

    record Shown(OpenWork work, LocalDate today) {}

    private final NameBook names;
    private final WorkingCalendar calendar;

    OverdueSection(NameBook names, WorkingCalendar calendar) {
        this.names = names;
        this.calendar = calendar;
    }

    @Override
    void draw(Shown shown) {
        OpenWork work = shown.work();
        List<SeatFigure> late =
                work.seats().stream().filter(seat -> seat.late() > 0).toList();
        int hidden = work.hidden().late();
        add(heading("progress.overdue"));
        if (!work.isTold()) {
            add(new Paragraph(getTranslation("overview.otherProvince")));
            return;
        }
        if (late.isEmpty() && hidden == 0) {
            boolean isNowhere = work.others().isTold() && work.others().late() == 0;
            add(new Notice(
                    State.DONE, getTranslation(isNowhere ? "progress.overdue.none" : "overview.overdue.none.own")));
        }
        if (!late.isEmpty()) {
            int pieces = late.stream().mapToInt(SeatFigure::late).sum();
            add(
                    new Paragraph(getTranslation("progress.overdue.sum", pieces, late.size())),
                    new OverdueTable(late, names, calendar, shown.today()));
        }
        if (hidden > 0) {
            add(new Paragraph(getTranslation("progress.overdue.hidden", hidden)));
        }
    }
}
