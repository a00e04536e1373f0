package nl.ibp.ui.seats;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.organisation.SeatsOfPerson.StoodIn;

/** The seats of the signed-in person with who acts in their place, and the seats they stand in for. */
@Route(MySeatsView.PATH)
@StyleSheet("context://overviews.css")
@PermitAll
class MySeatsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "functies";

    private final SubstitutionDesk desk;
    private final StatusMessage result = new StatusMessage();
    private final Div content = new Div();

    MySeatsView(SubstitutionDesk desk) {
        this.desk = desk;
        addClassName("page");
        content.addClassName("stack-l");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("seats.explained")), result, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        result.removeAll();
        show();
    }

    private void show() {
        content.removeAll();
        List<Appointment> own = desk.own();
        if (own.isEmpty()) {
            content.add(new EmptyState(Glyph.PERSON, getTranslation("seats.none"), getTranslation("seats.none.what")));
        }
        own.forEach(appointment -> content.add(card(appointment)));
        content.add(stoodIn(desk.stoodIn()));
    }

    private Article card(Appointment appointment) {
        Article card = new Article(new H2(desk.seat(appointment.seat(), getLocale())), muted(since(appointment)));
        card.addClassNames("card", "stack");
        List<Person> colleagues = desk.colleagues(appointment.seat());
        if (!colleagues.isEmpty()) {
            card.add(muted(getTranslation("seats.colleagues", names(colleagues))));
        }
        if (appointment.holdsOn(desk.today())) {
            card.add(
                    new H3(getTranslation("seats.substitution")),
                    new SubstitutionSection(appointment.seat(), desk, false, this::done));
        }
        return card;
    }

    private void done(Notice what) {
        result.say(what);
        show();
    }

    private String since(Appointment appointment) {
        Formats formats = Formats.in(getLocale());
        String from = formats.date(appointment.from());
        if (appointment.until() != null) {
            return getTranslation("seats.days", from, formats.date(appointment.until()));
        }
        return appointment.holdsOn(desk.today())
                ? getTranslation("seats.since", from)
                : getTranslation("seats.comes", from);
    }

    private Section stoodIn(List<StoodIn> stoodIn) {
        Section section = new Section(new H2(getTranslation("seats.stoodIn")));
        section.addClassName("stack");
        section.add(stoodIn.isEmpty() ? muted(getTranslation("seats.stoodIn.none")) : table(stoodIn));
        return section;
    }

    private DataTable table(List<StoodIn> stoodIn) {
        DataTable table = new DataTable(getTranslation("seats.stoodIn"))
                .column(getTranslation("seats.seat"))
                .column(getTranslation("seats.onBehalfOf"))
                .column(getTranslation("seats.period"))
                .column(getTranslation("seats.work"))
                .column(getTranslation("seats.state"));
        stoodIn.forEach(one -> addRow(table, one));
        return table;
    }

    private void addRow(DataTable table, StoodIn one) {
        Substitution substitution = one.substitution();
        SeatId seat = substitution.seat();
        Formats formats = Formats.in(getLocale());
        table.row()
                .add(
                        DataTable.rowHeading(new Span(desk.seat(seat, getLocale()))),
                        DataTable.cell(new Span(
                                one.holders().isEmpty() ? getTranslation("seats.vacant") : names(one.holders()))),
                        DataTable.cell(new Span(getTranslation(
                                "seats.days", formats.date(substitution.from()), formats.date(substitution.until())))),
                        DataTable.cell(new Span(ScopeWords.of(substitution.scopes(), desk.scopes(seat), getLocale()))),
                        DataTable.cell(state(substitution)));
    }

    private Component state(Substitution substitution) {
        return substitution.actsAt(desk.now())
                ? new Badge(State.ON_ITS_WAY, getTranslation("seats.state.now"))
                : new Badge(State.QUIET, getTranslation("seats.state.planned"));
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::displayName).collect(Collectors.joining(", "));
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("seats.title");
    }
}
