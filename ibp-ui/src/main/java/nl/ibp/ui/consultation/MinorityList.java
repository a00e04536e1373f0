package nl.ibp.ui.consultation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ibp.domain.consultation.MinorityPosition;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;

/** Who thinks otherwise than the advice being written, and stays visible beside it. */
class MinorityList extends Composite<Div> {

    private final NameBook names;

    MinorityList(NameBook names) {
        this.names = names;
        getContent().getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void show(List<MinorityPosition> minority) {
        getContent().removeAll();
        setVisible(!minority.isEmpty());
        if (minority.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        minority.forEach(position -> list.add(new ListItem(getTranslation(
                "consultation.minority.member",
                names.seatInBody(position.member(), getLocale()),
                getTranslation("position." + position.position()),
                position.remarks()))));
        getContent()
                .add(new Notice(State.INFO, getTranslation("consultation.minority.what"))
                        .withTitle(getTranslation("consultation.minority", minority.size()))
                        .with(list));
    }
}
