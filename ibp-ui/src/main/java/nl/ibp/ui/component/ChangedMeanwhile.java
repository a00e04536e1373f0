package nl.ibp.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.ui.component.TwoTexts.Part;

/**
 * What one typed beside what somebody else stored meanwhile, to choose from field by field. A choice can be taken back
 * until the form is sent.
 */
class ChangedMeanwhile extends Div {

    private final Div choices = new Div();

    ChangedMeanwhile() {
        choices.addClassName("stack");
        Notice notice = new Notice(State.WAITING_FOR_YOU, getTranslation("typing.meanwhile")).with(choices);
        notice.getElement().setAttribute("role", "alert");
        add(notice);
    }

    /** @param chosen gets whether one's own text was chosen; each time another is */
    void add(Part part, Consumer<Boolean> chosen) {
        Button mine = button("typing.meanwhile.mine.take", part);
        Button stored = button("typing.meanwhile.stored.take", part);
        mine.addClickListener(click -> choose(mine, stored, () -> chosen.accept(true)));
        stored.addClickListener(click -> choose(stored, mine, () -> chosen.accept(false)));
        Div row = new Div(mine, stored);
        row.addClassName("row");
        TwoTexts both = new TwoTexts(
                List.of(part), getTranslation("typing.meanwhile.mine"), getTranslation("typing.meanwhile.stored"));
        choices.add(new Div(both, row));
    }

    private Button button(String verb, Part part) {
        Button button = new Button(getTranslation(verb));
        button.setAriaLabel(getTranslation(verb) + ": " + part.label());
        mark(button, false);
        return button;
    }

    private static void choose(Button chosen, Button other, Runnable then) {
        mark(chosen, true);
        mark(other, false);
        then.run();
    }

    private static void mark(Button button, boolean isChosen) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(isChosen));
        button.setThemeName(ButtonVariant.LUMO_PRIMARY.getVariantName(), isChosen);
    }
}
