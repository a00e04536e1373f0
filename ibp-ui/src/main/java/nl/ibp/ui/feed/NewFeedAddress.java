package nl.ibp.ui.feed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;

/** An address that was made just now and is shown this once, with what to do with it. */
class NewFeedAddress extends Div {

    private final TextField field = new TextField(getTranslation("calendar.address"));
    private final Span said = new Span();

    NewFeedAddress(String address) {
        addClassName("stack");
        field.addClassName("feed-address");
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        said.getElement().setAttribute("role", "status");
        Div copying = new Div(copyButton(), said);
        copying.addClassName("row");
        add(
                new Notice(State.INFO, getTranslation("calendar.once.what")).withTitle(getTranslation("calendar.once")),
                field,
                copying,
                new H3(getTranslation("calendar.outlook")),
                steps(),
                new Paragraph(getTranslation("calendar.outlook.when")));
    }

    /** The button that made it is gone, so that the keyboard goes on from here. */
    void takeCursor() {
        field.focus();
    }

    // In the browser itself, which lets nobody copy but who clicks.
    private Button copyButton() {
        Button button = new Button(getTranslation("calendar.copy"), Glyph.COPY.icon());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.getElement()
                .executeJs(
                        "ibp.copiesOnClick(this, $0, $1, $2, $3)",
                        field.getElement(),
                        said.getElement(),
                        getTranslation("calendar.copied"),
                        getTranslation("calendar.notCopied"));
        return button;
    }

    private OrderedList steps() {
        return new OrderedList(
                new ListItem(getTranslation("calendar.outlook.add")),
                new ListItem(getTranslation("calendar.outlook.subscribe")),
                new ListItem(getTranslation("calendar.outlook.paste")));
    }
}
