package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.WorkPage;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the inbox. While it stands open rows come, end and change; those that stay are not touched, and whoever
 * has the keyboard in a row that ends goes on from the one that takes its place.
 */
class InboxList extends Composite<Div> {

    private final InboxItems parts;
    private final WorkQuery.Address address;
    private final Consumer<Consumer<Actor>> act;
    private final UnorderedList entries = new UnorderedList();
    private final Map<TaskId, InboxItem> items = new HashMap<>();
    private final Map<String, ListItem> headings = new HashMap<>();
    private final EmptyState empty =
            new EmptyState(Glyph.INBOX, getTranslation("inbox.empty"), getTranslation("inbox.empty.what"));
    private final EmptyState none =
            new EmptyState(Glyph.SEARCH, getTranslation("inbox.none"), getTranslation("inbox.none.what"));
    private final Button more = new Button(getTranslation("inbox.more"));

    /**
     * @param act runs what a button of a row does, for who acts then, and shows what is refused
     * @param showMore shows more rows than these
     */
    InboxList(InboxItems parts, WorkQuery.Address address, Consumer<Consumer<Actor>> act, Runnable showMore) {
        this.parts = parts;
        this.address = address;
        this.act = act;
        entries.addClassName("item-list");
        more.addClickListener(click -> showMore.run());
        getContent().addClassName("pane-list");
        getContent().add(entries, empty, none, more);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        entries.getElement().executeJs("ibp.keepFocus(this)");
    }

    /** @param selected what is looked at beside the list */
    void show(WorkPage page, Actor actor, WorkQuery query, @Nullable TaskId selected) {
        List<InboxRow> rows = page.rows();
        List<ListItem> shown = new ArrayList<>();
        LocalDate today = parts.today();
        String under = "";
        for (InboxRow row : rows) {
            Optional<WorkGroup> group = WorkGroup.of(row, query.arrangement(), today, getLocale());
            if (group.isPresent() && !group.get().key().equals(under)) {
                under = group.get().key();
                shown.add(headings.computeIfAbsent(under, key -> heading(group.get())));
            }
            shown.add(items.computeIfAbsent(row.task().id(), id -> parts.item(act)));
        }
        leaveOnly(shown);
        for (int index = 0; index < shown.size(); index++) {
            putAt(index, shown.get(index));
        }
        for (InboxRow row : rows) {
            InboxItem item = items.get(row.task().id());
            item.show(
                    row,
                    actor,
                    query.arrangement(),
                    address.of(query.lookingAt(row.task().id())));
            item.setSelected(row.task().id().equals(selected));
        }
        // Made invisible by the framework, it would not be told in the browser that its last row ended.
        entries.getElement().setAttribute("hidden", rows.isEmpty());
        empty.setVisible(rows.isEmpty() && query.filter().isEverything());
        none.setVisible(rows.isEmpty() && !query.filter().isEverything());
        more.setVisible(page.hasMore());
    }

    private ListItem heading(WorkGroup group) {
        ListItem heading = new ListItem(new H2(group.isTerm() ? getTranslation(group.name()) : group.name()));
        heading.addClassName("item-group");
        return heading;
    }

    private void leaveOnly(List<ListItem> shown) {
        Set<ListItem> stays = new HashSet<>(shown);
        items.values().removeIf(item -> goes(item, stays));
        headings.values().removeIf(heading -> goes(heading, stays));
    }

    private boolean goes(ListItem item, Set<ListItem> stays) {
        boolean goes = !stays.contains(item);
        if (goes) {
            entries.remove(item);
        }
        return goes;
    }

    // What stands in its place already is left there: moving it would take the keyboard out of it.
    private void putAt(int index, ListItem item) {
        Element list = entries.getElement();
        if (index >= list.getChildCount() || !list.getChild(index).equals(item.getElement())) {
            entries.addComponentAtIndex(index, item);
        }
    }
}
