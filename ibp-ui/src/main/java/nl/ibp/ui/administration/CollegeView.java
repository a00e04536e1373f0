package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.ElectionDay;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.organisation.RenewingCollege.Renewal;

/** For administrators: elections, the colleges that are to be renewed since, and recording a new one. */
@Route(CollegeView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@PermitAll
class CollegeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = AdministrationView.PATH + "/colleges";

    private final CollegeDesk desk;
    private final StatusMessage result = new StatusMessage();
    private final Div standing = new Div();

    CollegeView(CollegeDesk desk) {
        this.desk = desk;
        addClassName("page");
        standing.addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Renewal renewal = renewal();
        removeAll();
        result.removeAll();
        show(renewal);
        Div content = new Div(section("administration.college.new", new NewCollegeForm(desk, this::done)), standing);
        content.addClassName("overview");
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("administration.college.explained")),
                result,
                content,
                new Anchor(SeatsAndAccountsView.PATH, getTranslation("administration.seats.back")));
    }

    // Who may not see this page learns no more than that there is none.
    private Renewal renewal() {
        try {
            return desk.renewal();
        } catch (Refused noAdministrator) {
            throw new NotFoundException();
        }
    }

    private void done(String what) {
        result.say(new Notice(State.DONE, what));
        show(desk.renewal());
    }

    private void show(Renewal renewal) {
        standing.removeAll();
        standing.add(section("administration.college.elections", toBeRenewed(renewal), elections(renewal.elections())));
        if (!renewal.changes().isEmpty()) {
            standing.add(section("administration.college.recorded", changes(renewal.changes())));
        }
    }

    private Component toBeRenewed(Renewal renewal) {
        if (renewal.toBeRenewed().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("administration.college.allThere"));
            none.addClassName("muted");
            return none;
        }
        String which = renewal.toBeRenewed().stream().map(desk::province).collect(Collectors.joining(", "));
        return new Notice(State.WAITING_FOR_YOU, which)
                .withTitle(getTranslation(
                        "administration.college.toBeRenewed",
                        renewal.toBeRenewed().size()));
    }

    private DataTable elections(List<ElectionDay> elections) {
        DataTable table = new DataTable(getTranslation("administration.college.elections"))
                .dense()
                .column(getTranslation("administration.college.day"))
                .column(getTranslation("administration.college.certainty"));
        elections.forEach(election -> table.row()
                .add(
                        DataTable.rowHeading(new Span(Formats.in(getLocale()).dateWithDay(election.day()))),
                        DataTable.cell(
                                election.planned()
                                        ? new Badge(State.QUIET, getTranslation("administration.college.planned"))
                                        : new Badge(State.DONE, getTranslation("administration.college.fact")))));
        return table;
    }

    private DataTable changes(List<CollegeChange> changes) {
        Formats formats = Formats.in(getLocale());
        DataTable table = new DataTable(getTranslation("administration.college.recorded"))
                .dense()
                .column(getTranslation("administration.college.province"))
                .column(getTranslation("administration.college.from"))
                .column(getTranslation("administration.college.by"))
                .column(getTranslation("administration.seat.state"))
                .column(getTranslation("administration.accounts.actions"));
        changes.forEach(change -> table.row()
                .add(
                        DataTable.rowHeading(new Span(desk.province(change.province()))),
                        DataTable.cell(new Span(formats.date(change.from()))),
                        DataTable.cell(new Span(desk.person(change.recordedBy()))),
                        DataTable.cell(
                                change.isPlanned()
                                        ? new Badge(State.QUIET, getTranslation("administration.seat.planned"))
                                        : new Badge(State.DONE, getTranslation("administration.college.begun"))),
                        DataTable.cell(actions(change))));
        return table;
    }

    private Component actions(CollegeChange change) {
        if (!change.isPlanned()) {
            return new Span();
        }
        String province = desk.province(change.province());
        Button back = new Button(getTranslation("administration.seat.takeBack"), click -> ask(change));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setAriaLabel(getTranslation("administration.college.takeBack.which", province));
        return back;
    }

    private void ask(CollegeChange change) {
        Question question = new Question(
                getTranslation("administration.college.takeBack"),
                getTranslation(
                        "administration.college.takeBack.what",
                        desk.province(change.province()),
                        Formats.in(getLocale()).date(change.from())),
                getTranslation("administration.college.takeBack.cancel"));
        question.addConfirmListener(confirmed -> takeBack(change));
        question.open();
    }

    private void takeBack(CollegeChange change) {
        try {
            desk.takeBack(change);
            done(getTranslation("administration.college.takenBack", desk.province(change.province())));
        } catch (Refused refused) {
            result.say(Notice.wrong(desk.words(refused.problems().get(0), getLocale())));
        }
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.college.title");
    }
}
