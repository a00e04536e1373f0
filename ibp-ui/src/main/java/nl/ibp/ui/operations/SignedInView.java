package nl.ibp.ui.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import nl.ibp.ui.administration.AdministrationPages;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.operations.SignedInDesk.Present;
import nl.ibp.workflow.session.OpenSession;

/** Who is signed in, where and since when, at whichever server; somebody can be put out here, once or everywhere. */
@Route(SignedInView.PATH)
@InPlace(Place.ADMINISTRATION)
@PermitAll
class SignedInView extends OperationsPage implements BeforeEnterObserver {

    static final String PATH = OperationsPage.PATH + "/aangemeld";

    /** More nobody reads through; who is looked for is found by name. */
    static final int MOST = 100;

    private final SignedInDesk desk;
    private final StatusMessage said = new StatusMessage();
    private final TextField name = new TextField(getTranslation("sessions.name"));
    private final Div content = new Div();

    SignedInView(SignedInDesk desk) {
        super("sessions.page");
        this.desk = desk;
        said.addClassName("stack");
        said.getElement().setAttribute("tabindex", "-1");
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> fill());
        content.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
        said.removeAll();
        show(said, new Div(name), content);
    }

    private void fill() {
        List<Present> all = AdministrationPages.orNotFound(desk::all);
        List<Present> found = all.stream().filter(this::isLookedFor).toList();
        content.removeAll();
        if (found.isEmpty()) {
            content.add(new EmptyState(
                    Glyph.PEOPLE, getTranslation("sessions.none"), getTranslation("sessions.none.what")));
            return;
        }
        Paragraph counted = new Paragraph(getTranslation(
                "sessions.counted",
                found.size(),
                found.stream().mapToInt(one -> one.sessions().size()).sum()));
        counted.addClassName("muted");
        content.add(counted);
        if (found.size() > MOST) {
            content.add(new Notice(State.INFO, getTranslation("sessions.most", MOST)));
        }
        content.add(
                new SignedInTable(found.stream().limit(MOST).toList(), desk, this::moment, this::end, this::endAll));
    }

    private boolean isLookedFor(Present person) {
        return person.name()
                .toLowerCase(Locale.ROOT)
                .contains(name.getValue().strip().toLowerCase(Locale.ROOT));
    }

    private void end(Present person, OpenSession session) {
        desk.end(session);
        done(getTranslation("sessions.ended", person.name(), session.origin()));
    }

    private void endAll(Present person) {
        desk.endAll(person.person());
        done(getTranslation("sessions.endedAll", person.name()));
    }

    private void done(String words) {
        fill();
        said.say(new Notice(State.DONE, words));
        // The button that was pressed is gone; the keyboard goes on from here.
        said.getElement().callJsFunction("focus");
    }
}
