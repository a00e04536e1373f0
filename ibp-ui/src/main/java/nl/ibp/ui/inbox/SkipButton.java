package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** On to the next task of the list one came from; what was typed into this one is kept. */
class SkipButton extends Composite<Div> {

    SkipButton(Runnable skip) {
        Button button = new Button(getTranslation("task.skip"), click -> skip.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        // The field one is in gives its last letters first, else they would not be kept.
        button.addClickShortcut(Key.KEY_N, KeyModifier.ALT).resetFocusOnActiveElement();
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+N");
        Span keys = new Span(getTranslation("task.skip.keys"));
        keys.addClassNames("task-keys", "muted", "text-small");
        getContent().addClassNames("row", "task-skip", "no-print");
        getContent().add(button, keys);
    }
}
