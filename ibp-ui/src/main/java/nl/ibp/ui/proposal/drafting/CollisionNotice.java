package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.proposal.drafting.DraftDifferences.Difference;

/** Says that a colleague wrote meanwhile, with both texts side by side, and lets one choose. */
class CollisionNotice extends Notice {

    /** @param message who did it, and when */
    CollisionNotice(String message, List<Difference> differences, Runnable takeMine, Runnable takeTheirs) {
        super(State.WAITING_FOR_YOU, message);
        withTitle(getTranslation("drafting.collision.title"));
        getElement().setAttribute("role", "alert");
        Button mine = new Button(getTranslation("drafting.collision.mine"), click -> takeMine.run());
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button theirs = new Button(getTranslation("drafting.collision.theirs"), click -> takeTheirs.run());
        Div choices = new Div(mine, theirs);
        choices.addClassName("row");
        Div scroll = new Div(table(differences));
        scroll.addClassName("table-scroll");
        with(scroll, choices);
        addClassName("draft-collision");
    }

    private NativeTable table(List<Difference> differences) {
        NativeTable table = new NativeTable();
        table.addClassNames("ibp-table", "ibp-table-dense");
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("drafting.collision.part", "drafting.collision.yours", "drafting.collision.other")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        differences.forEach(difference -> {
            NativeTableHeaderCell part = new NativeTableHeaderCell(getTranslation(difference.partKey()));
            part.getElement().setAttribute("scope", "row");
            table.getBody()
                    .add(new NativeTableRow(
                            part, new NativeTableCell(difference.mine()), new NativeTableCell(difference.theirs())));
        });
        return table;
    }
}
