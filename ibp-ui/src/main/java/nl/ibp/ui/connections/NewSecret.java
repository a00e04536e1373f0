package nl.ibp.ui.connections;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;

/** A secret that was made just now and is shown this once. */
class NewSecret extends Div {

    private final TextField field = new TextField(getTranslation("connections.secret"));
    private final Span said = new Span();

    NewSecret(String secret) {
        addClassName("stack");
        field.addClassName("connection-secret");
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        said.getElement().setAttribute("role", "status");
        Div copying = new Div(copyButton(), said);
        copying.addClassName("row");
        add(
                new Notice(State.INFO, getTranslation("connections.secret.once.what"))
                        .withTitle(getTranslation("connections.secret.once")),
                field,
                copying);
    }

    /** The button that made it is gone, so that the keyboard goes on from here. */
    void takeCursor() {
        field.focus();
    }

    // In the browser itself, which lets nobody copy but who clicks.
    private Button copyButton() {
        Button button = new Button(getTranslation("connections.secret.copy"), Glyph.COPY.icon());
        button.getElement()
                .executeJs(
                        "ibp.copiesOnClick(this, $0, $1, $2, $3)",
                        field.getElement(),
                        said.getElement(),
                        getTranslation("connections.secret.copied"),
                        getTranslation("connections.secret.notCopied"));
        return button;
    }
}
