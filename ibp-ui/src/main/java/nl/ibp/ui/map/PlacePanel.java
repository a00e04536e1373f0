package nl.ibp.ui.map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.map.PlacedProposal;

/** The proposals at a point at which several are. */
class PlacePanel extends Section {

    private final H2 heading = new H2();

    PlacePanel(List<PlacedProposal> proposals) {
        addClassNames("card", "place-panel");
        heading.setText(getTranslation("map.place.heading", proposals.size()));
        heading.getElement().setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        list.addClassName("place-list");
        proposals.forEach(proposal -> list.add(item(proposal)));
        add(heading, list);
    }

    private ListItem item(PlacedProposal proposal) {
        Anchor link = new Anchor(
                DossierNavigation.addressOf(proposal.id()),
                proposal.number() + " " + TitleText.of(proposal.title(), getLocale()));
        Span region = new Span(proposal.region());
        region.addClassNames("muted", "text-small");
        ListItem item = new ListItem(link, region);
        if (proposal.title().isSecret()) {
            item.addComponentAtIndex(1, new SecretBadge(getLocale()));
        }
        return item;
    }

    /** Where one comes to from the map, and goes on with the keyboard. */
    void read() {
        heading.getElement().callJsFunction("focus");
    }
}
