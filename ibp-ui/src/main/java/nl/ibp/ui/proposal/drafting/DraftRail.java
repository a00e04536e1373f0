package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ibp.ui.component.Glyph;

/** The five steps with what each still misses; they can be gone to in any order. */
class DraftRail extends Nav {

    private final Map<DraftStep, Item> items = new EnumMap<>(DraftStep.class);

    DraftRail(DraftAddress address) {
        addClassName("draft-rail");
        setAriaLabel(getTranslation("drafting.rail"));
        OrderedList list = new OrderedList();
        for (DraftStep step : DraftStep.values()) {
            Item item = new Item(address, step);
            items.put(step, item);
            list.add(item);
        }
        add(list);
    }

    void setCurrent(DraftStep step) {
        items.forEach((key, item) -> item.setCurrent(key == step));
    }

    /** @param messages what is missing or wrong, by step */
    void show(Map<DraftStep, List<String>> messages) {
        items.forEach((step, item) -> item.show(messages.getOrDefault(step, List.of())));
    }

    private static class Item extends ListItem {

        private final RouterLink link;
        private final Span state = new Span();
        private final UnorderedList missing = new UnorderedList();

        Item(DraftAddress address, DraftStep step) {
            link = new RouterLink(getTranslation(step.textKey()), DraftView.class, address.page());
            link.setQueryParameters(address.of(step));
            link.setHighlightCondition((self, event) -> false);
            state.addClassName("draft-rail-state");
            link.add(state);
            missing.addClassName("draft-rail-missing");
            add(link, missing);
        }

        void setCurrent(boolean current) {
            if (current) {
                link.getElement().setAttribute("aria-current", "step");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }

        void show(List<String> messages) {
            state.removeAll();
            state.setClassName("is-done", messages.isEmpty());
            state.setClassName("is-waiting", !messages.isEmpty());
            Span words = new Span(
                    messages.isEmpty()
                            ? getTranslation("drafting.rail.complete")
                            : getTranslation("drafting.rail.missing", messages.size()));
            state.add((messages.isEmpty() ? Glyph.CHECK : Glyph.EDIT).icon(), words);
            missing.removeAll();
            messages.stream().distinct().limit(4).forEach(message -> missing.add(new ListItem(message)));
        }
    }
}
