package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.ibp.domain.proposal.ContentDifference;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.difference.SideBySideTable;

/** Says that a colleague wrote meanwhile, with both texts side by side, and lets one choose. */
class CollisionNotice extends Notice {

    /** @param message who did it, and when */
    CollisionNotice(
            String message, ContentDifference difference, NameBook names, Runnable takeMine, Runnable takeTheirs) {
        super(State.WAITING_FOR_YOU, message);
        withTitle(getTranslation("drafting.collision.title"));
        getElement().setAttribute("role", "alert");
        Button mine = new Button(getTranslation("drafting.collision.mine"), click -> takeMine.run());
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button theirs = new Button(getTranslation("drafting.collision.theirs"), click -> takeTheirs.run());
        Div choices = new Div(mine, theirs);
        choices.addClassName("row");
        with(
                difference.isEmpty()
                        ? new Paragraph(getTranslation("drafting.collision.order"))
                        : table(difference, names));
        with(choices);
        addClassName("draft-collision");
    }

    private SideBySideTable table(ContentDifference difference, NameBook names) {
        return new SideBySideTable(
                getTranslation("drafting.collision.title"),
                difference,
                getTranslation("drafting.collision.yours"),
                getTranslation("drafting.collision.other"),
                names);
    }
}
