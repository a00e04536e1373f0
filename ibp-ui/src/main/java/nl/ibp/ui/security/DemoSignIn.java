package nl.ibp.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.Seat;

/** The demonstration's seats to choose from; one click signs in. */
class DemoSignIn extends Section {

    private final DemoSeats demoSeats;
    private final SignInForm form;
    private final Div choice = new Div();

    DemoSignIn(DemoSeats demoSeats, SignInForm form) {
        this.demoSeats = demoSeats;
        this.form = form;
        addClassNames("card", "sign-in-demo");
        choice.addClassName("stack");
        Paragraph lead = new Paragraph(getTranslation("signin.demo.lead"));
        lead.addClassName("muted");
        add(new H2(getTranslation("signin.demo.title")), lead, groups(), choice);
        show(DemoSeats.Group.POLICY);
    }

    private Tabs groups() {
        Tabs tabs = new Tabs();
        tabs.getElement().setAttribute("aria-label", getTranslation("signin.demo.groups"));
        for (DemoSeats.Group group : DemoSeats.Group.values()) {
            tabs.add(new Tab(getTranslation("signin.demo.group." + group.name().toLowerCase(Locale.ROOT))));
        }
        tabs.addSelectedChangeListener(change -> show(DemoSeats.Group.values()[tabs.getSelectedIndex()]));
        return tabs;
    }

    private void show(DemoSeats.Group group) {
        choice.removeAll();
        List<Body> bodies = demoSeats.bodiesOf(group);
        if (group.isByBody()) {
            Div seats = new Div();
            choice.add(committees(bodies, seats), seats);
            showSeats(seats, List.of(bodies.get(0)));
        } else {
            Div seats = new Div();
            choice.add(seats);
            showSeats(seats, bodies);
        }
    }

    private Tabs committees(List<Body> bodies, Div seats) {
        Tabs tabs = new Tabs();
        tabs.getElement().setAttribute("aria-label", getTranslation("signin.demo.committees"));
        bodies.forEach(body -> tabs.add(new Tab(demoSeats.name(body, getLocale()))));
        tabs.addSelectedChangeListener(change -> showSeats(seats, List.of(bodies.get(tabs.getSelectedIndex()))));
        return tabs;
    }

    private void showSeats(Div place, List<Body> bodies) {
        place.removeAll();
        place.addClassName("seat-grid");
        bodies.stream().flatMap(body -> demoSeats.seatsOf(body).stream()).forEach(seat -> place.add(button(seat)));
    }

    private NativeButton button(Seat seat) {
        String name = demoSeats.shortName(seat, getLocale());
        String full = demoSeats.name(seat, getLocale());
        NativeButton button = new NativeButton(name);
        button.addClassName("seat-button");
        if (!name.equals(full)) {
            // Heard by itself, the province alone would not say which seat it is.
            button.setAriaLabel(getTranslation("signin.demo.as", name, full));
        }
        button.addClickListener(click -> form.signIn(seat.id().value(), DemoSeats.PASSWORD));
        return button;
    }
}
