package nl.ibp.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.board.Mandating;
import nl.ibp.workflow.meeting.KeepingMeetings;
import nl.ibp.workflow.typing.FormPlace;

/** Meetings to come and held, with their lists of decisions, and the mandates of the kopgroep. */
@Route(MeetingView.PATH)
@InPlace(Place.MEETINGS)
@StyleSheet("context://overviews.css")
@PermitAll
class MeetingView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "vergaderingen";

    private final CurrentActor actor;
    private final KeepingMeetings meetings;
    private final Mandating mandates;
    private final MeetingTables tables;
    private final NameBook names;
    private final RefusalTexts refusals;
    private final Clock clock;
    private final StatusMessage messages = new StatusMessage();
    private final Div content = new Div();

    MeetingView(
            CurrentActor actor,
            KeepingMeetings meetings,
            Mandating mandates,
            MeetingTables tables,
            NameBook names,
            RefusalTexts refusals,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.mandates = mandates;
        this.tables = tables;
        this.names = names;
        this.refusals = refusals;
        this.clock = clock;
        addClassName("page");
        content.addClassName("overview");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("meeting.explained")), messages, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        messages.removeAll();
        show();
    }

    private void show() {
        content.removeAll();
        content.add(section("meeting.planned", tables.planned(getLocale(), this::act)));
        if (!meetings.ledBy(actor.get()).isEmpty()) {
            content.add(section(
                    "meeting.plan",
                    new MeetingForm(
                            meetings.ledBy(actor.get()),
                            names,
                            (body, day) -> meetings.plan(actor.get(), body, day),
                            refusals,
                            () -> done("meeting.plan.done"))));
        }
        content.add(section("meeting.held", tables.held(getLocale())));
        content.add(section(
                "meeting.mandates",
                new MandateList(
                        mandates.all(), names, LocalDate.now(clock), mandates.mayGrant(actor.get()), this::end)));
        if (mandates.mayGrant(actor.get())) {
            content.add(section(
                    "meeting.mandate.grant",
                    new MandateForm(
                            mandates.candidates(),
                            names,
                            grant -> mandates.grant(actor.get(), grant),
                            refusals,
                            () -> done("meeting.mandate.granted"))));
        }
    }

    private void end(MandateId mandate) {
        new ReasonsDialog(
                        "meeting.mandate.end",
                        FormPlace.of("mandaat", mandate, "beeindigen"),
                        reasons -> mandates.end(actor.get(), mandate, reasons),
                        () -> done("meeting.mandate.ended"),
                        refusals)
                .open();
    }

    private void act(Runnable action, String doneKey) {
        messages.removeAll();
        try {
            action.run();
            done(doneKey);
        } catch (Refused refused) {
            messages.say(refused, problem -> refusals.text(problem, getLocale()));
        }
    }

    private void done(String key) {
        messages.say(new Notice(State.DONE, getTranslation(key)));
        show();
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.meetings");
    }
}
