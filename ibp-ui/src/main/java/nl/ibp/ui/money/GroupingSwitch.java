package nl.ibp.ui.money;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.workflow.money.Grouping;

/** Chooses what there is a sum for, each. It stays on the page while the sums change. */
class GroupingSwitch extends Nav {

    private final Map<Grouping, Anchor> links = new EnumMap<>(Grouping.class);

    GroupingSwitch() {
        addClassNames("money-switch", "no-print");
        setAriaLabel(getTranslation("money.by"));
        UnorderedList list = new UnorderedList();
        for (Grouping grouping : Grouping.values()) {
            Anchor link = new Anchor();
            link.setText(getTranslation("money.by." + grouping));
            links.put(grouping, link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    void show(MoneyQuery query, FigureQuery.Address address) {
        links.forEach((grouping, link) -> {
            link.setHref(query.by(grouping).address(address));
            if (grouping == query.by()) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
