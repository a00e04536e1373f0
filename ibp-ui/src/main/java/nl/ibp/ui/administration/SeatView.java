package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.seats.SubstitutionDesk;
import nl.ibp.ui.seats.SubstitutionSection;

/** For administrators: who held, holds and will hold one seat, and who acts in their place. */
@Route(SeatView.PATH + "/:seat")
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@PermitAll
class SeatView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = SeatsAndAccountsView.PATH;

    private final SeatDesk desk;
    private final SubstitutionDesk substitutions;
    private final StatusMessage result = new StatusMessage();
    private final Div content = new Div();
    private String title = "";

    SeatView(SeatDesk desk, SubstitutionDesk substitutions) {
        this.desk = desk;
        this.substitutions = substitutions;
        addClassName("page");
        content.addClassName("overview");
    }

    /** Address of the page of a seat. */
    static String addressOf(SeatId seat) {
        return PATH + "/" + seat;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeatId seat = event.getRouteParameters().get("seat").flatMap(desk::find).orElseThrow(NotFoundException::new);
        title = desk.seat(seat, getLocale());
        removeAll();
        result.removeAll();
        show(seat);
        PageHeader header = new PageHeader(title)
                .withEyebrow(new Span(desk.body(seat, getLocale())))
                .withLead(getTranslation("administration.seat.explained"));
        add(
                header,
                result,
                content,
                new Anchor(SeatsAndAccountsView.PATH, getTranslation("administration.seats.back")));
    }

    private void show(SeatId seat) {
        content.removeAll();
        List<Appointment> history = history(seat);
        SeatDialogs dialogs =
                new SeatDialogs(seat, desk, getLocale(), what -> done(seat, new Notice(State.DONE, what)));
        content.add(
                section(
                        "administration.seat.holders",
                        holders(seat, history, dialogs),
                        new Div(new Button(getTranslation("administration.seat.appoint"), click -> dialogs.appoint()))),
                section(
                        "administration.seat.substitution",
                        new SubstitutionSection(seat, substitutions, true, what -> done(seat, what))));
    }

    // Who may not see this page learns no more than that there is none.
    private List<Appointment> history(SeatId seat) {
        try {
            return desk.history(seat);
        } catch (Refused noAdministrator) {
            throw new NotFoundException();
        }
    }

    private Component holders(SeatId seat, List<Appointment> history, SeatDialogs dialogs) {
        return history.isEmpty()
                ? new EmptyState(
                        Glyph.PERSON,
                        getTranslation("administration.seat.nobody"),
                        getTranslation("administration.seat.nobody.what"))
                : new HolderTable(history, desk, dialogs, planned -> takeBack(seat, planned));
    }

    private void takeBack(SeatId seat, Appointment planned) {
        try {
            List<PersonId> goOn = desk.takeBack(planned);
            done(seat, new Notice(State.DONE, takenBack(planned, goOn)));
        } catch (Refused refused) {
            done(seat, Notice.wrong(desk.words(refused.problems().get(0), getLocale())));
        }
    }

    private String takenBack(Appointment planned, List<PersonId> goOn) {
        String who = desk.person(planned.person());
        return goOn.isEmpty()
                ? getTranslation("administration.seat.takenBack", who)
                : getTranslation(
                        "administration.seat.takenBack.stays",
                        who,
                        goOn.stream().map(desk::person).collect(Collectors.joining(", ")));
    }

    private void done(SeatId seat, Notice what) {
        result.say(what);
        show(seat);
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
