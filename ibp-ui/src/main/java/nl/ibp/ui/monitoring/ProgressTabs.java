package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.EnumMap;
import java.util.Map;

/** Leads from one page of figures to the others, which then show the same period and the same part of the programme. */
public class ProgressTabs extends Nav {

    private final Map<ProgressTab, Anchor> links = new EnumMap<>(ProgressTab.class);

    public ProgressTabs(ProgressTab current) {
        addClassNames("page-tabs", "no-print");
        setAriaLabel(getTranslation("figures.tabs"));
        UnorderedList list = new UnorderedList();
        for (ProgressTab tab : ProgressTab.values()) {
            if (tab == current || RouteConfiguration.forApplicationScope().isPathAvailable(tab.path())) {
                Anchor link = new Anchor(tab.path(), getTranslation("figures.tab." + tab));
                links.put(tab, link);
                list.add(new ListItem(link));
            }
        }
        links.get(current).getElement().setAttribute("aria-current", "page");
        add(list);
    }

    public void show(FigureQuery query, FigureQuery.Address address) {
        links.forEach((tab, link) -> link.setHref(address.of(tab.path(), query)));
    }
}
