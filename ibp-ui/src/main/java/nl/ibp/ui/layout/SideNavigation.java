package nl.ibp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places with icon and word; at the side, or at the foot of a narrow screen. */
class SideNavigation extends Nav {

    private final Map<Place, RouterLink> links = new EnumMap<>(Place.class);
    private final Span waiting = new Span();
    private final Span waitingInWords = new Span();

    SideNavigation(Collection<NavigationEntry> entries) {
        addClassName("frame-side");
        setAriaLabel(getTranslation("layout.navigation"));
        waiting.addClassName("nav-count");
        waiting.getElement().setAttribute("aria-hidden", "true");
        waitingInWords.addClassName("sr-only");
        UnorderedList list = new UnorderedList();
        list.addClassName("nav-list");
        entries.stream()
                .sorted(Comparator.comparing(NavigationEntry::place))
                .forEach(entry -> list.add(new ListItem(link(entry))));
        add(brand(), list);
    }

    private Component brand() {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        Span word = new Span("IBP");
        word.addClassName("brand-word");
        Anchor brand = new Anchor(".", mark, word);
        brand.addClassName("brand");
        brand.setAriaLabel(getTranslation("layout.brand"));
        return brand;
    }

    private RouterLink link(NavigationEntry entry) {
        RouterLink link = new RouterLink(entry.view());
        link.addClassName("nav-link");
        Span word = new Span(getTranslation(entry.place().textKey()));
        word.addClassName("nav-word");
        link.add(entry.place().glyph().icon(), word);
        if (entry.place() == Place.WORK) {
            link.add(waiting, waitingInWords);
        }
        // The router's own marking only knows addresses; we mark by place, sub-pages included.
        link.setHighlightCondition((self, event) -> false);
        links.put(entry.place(), link);
        return link;
    }

    void setCurrent(@Nullable Place current) {
        links.forEach((place, link) -> {
            if (place == current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    void setWaiting(int count) {
        waiting.setText(count == 0 ? "" : String.valueOf(count));
        waitingInWords.setText(", " + getTranslation("layout.waiting", count));
    }
}
