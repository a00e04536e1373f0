package nl.ibp.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.ibp.ui.component.TwoTexts.Part;

/** What stands here beside what the same person typed in another window, to choose from as a whole. */
class OtherWindow extends Div {

    private final Div compared = new Div();

    /** @param when it was typed there */
    OtherWindow(String when, Runnable here, Runnable elsewhere) {
        Button mine = new Button(getTranslation("typing.here.take"), click -> here.run());
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button theirs = new Button(getTranslation("typing.elsewhere.take"), click -> elsewhere.run());
        Div choices = new Div(mine, theirs);
        choices.addClassName("row");
        Notice notice = new Notice(State.WAITING_FOR_YOU, getTranslation("typing.both", when)).with(compared, choices);
        notice.getElement().setAttribute("role", "alert");
        add(notice);
    }

    /** While one types on here. */
    void compare(List<Part> differences) {
        compared.removeAll();
        compared.add(new TwoTexts(differences, getTranslation("typing.here"), getTranslation("typing.elsewhere")));
    }
}
