package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.inbox.TermBadge;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.UncoveredWork.SoonVacant;
import nl.ibp.workflow.monitoring.UncoveredWork.Uncovered;
import nl.ibp.workflow.monitoring.WatchingSeats;
import nl.ibp.workflow.monitoring.WatchingSeats.Watch;

/** Open work that nobody sees, and seats that will soon have nobody for theirs; each leads to its seat. */
@org.springframework.stereotype.Component
class WatchSection {

    private final NameBook names;
    private final TermBadge terms;

    WatchSection(NameBook names, TermBadge terms) {
        this.names = names;
        this.terms = terms;
    }

    Section section(Watch watch, Locale locale) {
        Paragraph explained = new Paragraph(text(locale, "administration.watch.explained"));
        explained.addClassName("muted");
        Section section = new Section(new H2(text(locale, "administration.watch")), explained);
        if (!watch.toBeRenewed().isEmpty()) {
            section.add(toBeRenewed(watch.toBeRenewed(), locale));
        }
        section.add(
                watch.uncovered().isEmpty()
                        ? new Notice(State.DONE, text(locale, "administration.watch.none"))
                        : uncovered(watch.uncovered(), locale));
        if (!watch.soonVacant().isEmpty()) {
            Div soon = new Div(
                    new H3(text(locale, "administration.watch.soon", WatchingSeats.DAYS_AHEAD)),
                    soon(watch.soonVacant(), locale));
            soon.addClassName("reference-part");
            section.add(soon);
        }
        return section;
    }

    private Notice toBeRenewed(List<ProvinceCode> provinces, Locale locale) {
        return new Notice(State.WAITING_FOR_YOU, names.provinces(provinces))
                .withTitle(text(locale, "administration.college.toBeRenewed", provinces.size()))
                .with(new Anchor(CollegeView.PATH, text(locale, "administration.college.open")));
    }

    private DataTable uncovered(List<Uncovered> work, Locale locale) {
        DataTable table = new DataTable(text(locale, "administration.watch"))
                .dense()
                .column(text(locale, "administration.seats.seat"))
                .column(text(locale, "administration.watch.work"))
                .column(text(locale, "administration.watch.proposal"))
                .column(text(locale, "administration.watch.since"))
                .column(text(locale, "administration.watch.due"));
        Formats formats = Formats.in(locale);
        work.forEach(one -> table.row()
                .add(
                        DataTable.rowHeading(seat(one.seat(), locale)),
                        DataTable.cell(new Span(text(locale, TaskText.title(one.kind())))),
                        DataTable.cell(new Span(number(one, locale))),
                        DataTable.cell(new Span(formats.date(OfficialTime.dayOf(one.since())))),
                        DataTable.cell(terms.of(one.due(), one.standsStill(), locale))));
        return table;
    }

    private static String number(Uncovered work, Locale locale) {
        return work.number() == null
                ? text(locale, "secrecy.dossier")
                : work.number().toString();
    }

    private DataTable soon(List<SoonVacant> seats, Locale locale) {
        DataTable table = new DataTable(text(locale, "administration.watch.soon", WatchingSeats.DAYS_AHEAD))
                .dense()
                .column(text(locale, "administration.seats.seat"))
                .column(text(locale, "administration.watch.from"))
                .column(text(locale, "administration.watch.open"));
        seats.forEach(one -> table.row()
                .add(
                        DataTable.rowHeading(seat(one.seat(), locale)),
                        DataTable.cell(new Badge(
                                State.WAITING_FOR_YOU, Formats.in(locale).date(one.from()))),
                        DataTable.cell(new Span(text(locale, "administration.watch.tasks", one.open())))));
        return table;
    }

    private Component seat(SeatId seat, Locale locale) {
        return new Anchor(SeatView.addressOf(seat), names.seat(seat, locale));
    }

    private static String text(Locale locale, String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
