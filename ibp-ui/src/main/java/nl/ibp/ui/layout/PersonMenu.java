package nl.ibp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import nl.ibp.ui.component.Glyph;

/** Who is signed in, for which seats, how the product looks for them, and the way out. */
class PersonMenu extends Popover {

    // The layout knows no feature, only where the pages of the person are.
    private static final String SEATS = "functies";
    private static final String SETTINGS = "instellingen";

    private final NativeButton opener = new NativeButton();

    PersonMenu(SignedInPerson person) {
        String name = getTranslation("layout.person", person.displayName());
        opener.addClassName("top-button");
        opener.setAriaLabel(name);
        Span shownName = new Span(person.displayName());
        shownName.addClassName("person-name");
        Span chevron = Glyph.CHEVRON_DOWN.icon();
        chevron.addClassName("person-chevron");
        opener.add(Glyph.PERSON.icon(), shownName, chevron);
        setTarget(opener);
        setPosition(PopoverPosition.BOTTOM_END);
        setModal(true);
        setAriaLabel(name);
        Div seats = new Div();
        // Somebody may get a seat or lose one while the page is open.
        addOpenedChangeListener(change -> show(seats, person));
        show(seats, person);
        Div menu = new Div(
                seats,
                link(SEATS, Glyph.PEOPLE, "layout.person.toSeats"),
                link(SETTINGS, Glyph.SETTINGS, "layout.person.toSettings"),
                new SchemeChoice(),
                signOut(person));
        menu.addClassName("menu");
        add(menu);
    }

    NativeButton opener() {
        return opener;
    }

    private void show(Div place, SignedInPerson person) {
        place.removeAll();
        place.add(seats(person.seats(getLocale())));
    }

    private Component seats(List<String> seats) {
        Div title = new Div(getTranslation(seats.isEmpty() ? "layout.person.noSeats" : "layout.person.seats"));
        title.addClassName("eyebrow");
        UnorderedList list = new UnorderedList();
        seats.forEach(seat -> list.add(new ListItem(seat)));
        return seats.isEmpty() ? title : new Div(title, list);
    }

    private Component link(String address, Glyph glyph, String textKey) {
        Anchor link = new Anchor(address, glyph.icon(), new Span(getTranslation(textKey)));
        link.addClassNames("top-button", "menu-link");
        // The page changes beneath the menu, which would stay open over it.
        link.getElement().addEventListener("click", click -> close());
        return link;
    }

    private Component signOut(SignedInPerson person) {
        NativeButton signOut = new NativeButton();
        signOut.addClassNames("top-button", "menu-link");
        signOut.add(Glyph.SIGN_OUT.icon(), new Span(getTranslation("layout.signOut")));
        signOut.addClickListener(click -> person.signOut());
        return signOut;
    }
}
