package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskMark;
import nl.ibp.workflow.inbox.WorkPage;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the inbox. While it stands open rows come, end and change; those that stay are not touched, and whoever
 * has the keyboard in a row that ends goes on from the one that takes its place.
 */
class InboxList extends Composite<Div> implements ManyBar.Rows {

    private final InboxItems parts;
    private final WorkQuery.Address address;
    private final Consumer<Consumer<Actor>> act;
    private final UnorderedList entries = new UnorderedList();
    private final Map<TaskId, InboxItem> items = new HashMap<>();
    private final Map<TaskId, WorkGroup> groups = new HashMap<>();
    private final Map<WorkGroup, ListItem> headings = new HashMap<>();
    private final ListPlace place = new ListPlace(entries);
    private final EmptyState empty =
            new EmptyState(Glyph.INBOX, getTranslation("inbox.empty"), getTranslation("inbox.empty.what"));
    private final EmptyState none =
            new EmptyState(Glyph.SEARCH, getTranslation("inbox.none"), getTranslation("inbox.none.what"));
    private final Chosen chosen = new Chosen();
    private final ManyBar many;
    private final CurrentActor actor;
    private final Button more = new Button(getTranslation("inbox.more"));
    private List<InboxRow> rows = List.of();
    private List<TaskId> shown = List.of();
    private boolean hasMore;
    private boolean isFiltered;
    private boolean isChoiceShown = true;
    /** A row that is over and still read. */
    private @Nullable TaskId over;
    /** Rows that something is asked for or done to. */
    private final Set<TaskId> held = new HashSet<>();
    /** Why what was done to several did not succeed in these. */
    private final Map<TaskId, String> failures = new HashMap<>();

    /**
     * @param act runs what a button of a row does, for who acts then, and shows what is refused
     * @param showMore shows more rows than these
     */
    InboxList(
            InboxItems parts,
            WorkQuery.Address address,
            ManyDesk desk,
            CurrentActor actor,
            Consumer<Consumer<Actor>> act,
            Runnable showMore) {
        this.parts = parts;
        this.address = address;
        this.act = act;
        this.actor = actor;
        many = new ManyBar(desk, actor, chosen, this);
        chosen.whenChanged(this::showChoiceOnce);
        entries.addClassName("item-list");
        more.addClickListener(click -> showMore(showMore));
        getContent().addClassName("pane-list");
        getContent().add(new WorkKeys(entries, parts.actions, act), place, entries, empty, none, more, many);
    }

    // The button goes with the last of them; whoever pressed it goes on from the first that came.
    private void showMore(Runnable showMore) {
        int before = shown.size();
        showMore.run();
        if (!hasMore && shown.size() > before) {
            items.get(shown.get(before)).focusTitle();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        entries.getElement().executeJs("ibp.keepFocus(this)");
    }

    /** @param selected what is looked at beside the list */
    void show(WorkPage page, Actor actor, WorkQuery query, @Nullable TaskId selected) {
        rows = page.rows();
        shown = rows.stream().map(row -> row.task().id()).toList();
        hasMore = page.hasMore();
        isFiltered = !query.filter().isEverything();
        removeWhatIsOver();
        Map<TaskId, TaskMark> marks = parts.actions.marking.of(actor, shown);
        Map<TaskId, InboxItem.Claim> claims = parts.claims(rows, actor);
        String from = address.parameters(query.place()).getQueryString();
        for (InboxRow row : rows) {
            TaskId id = row.task().id();
            InboxItem item = items.computeIfAbsent(id, this::item);
            TaskMark mark = marks.getOrDefault(id, TaskMark.none(actor.person(), id));
            item.show(
                    row,
                    Objects.requireNonNull(claims.get(id)),
                    mark,
                    actor,
                    query.arrangement(),
                    address.of(query.lookingAt(id)),
                    from);
            item.setSelected(id.equals(selected));
            WorkGroup.of(row, query.arrangement(), parts.today(), getLocale())
                    .ifPresentOrElse(group -> groups.put(id, group), () -> groups.remove(id));
        }
        arrange();
        more.setVisible(page.hasMore());
        Set<TaskId> kept = new HashSet<>(shown);
        kept.addAll(held);
        kept.addAll(failures.keySet());
        chosen.keepOnly(kept);
        many.show(rows, actor);
    }

    private void arrange() {
        groups.keySet().retainAll(items.keySet());
        putInOrder();
        // Made invisible by the framework, it would not be told in the browser that its last row ended.
        entries.getElement().setAttribute("hidden", items.isEmpty());
        empty.setVisible(items.isEmpty() && !isFiltered);
        none.setVisible(items.isEmpty() && isFiltered);
    }

    private InboxItem item(TaskId id) {
        InboxItem item = parts.item(act);
        item.onChoice(isChosen -> chosen.set(id, isChosen));
        item.setChosen(chosen.has(id));
        item.showFailure(failures.getOrDefault(id, ""));
        return item;
    }

    // Many are chosen one after the other, by a range; what suits them all is asked once.
    private void showChoiceOnce() {
        Optional<UI> ui = getUI();
        if (ui.isEmpty()) {
            return;
        }
        if (isChoiceShown) {
            isChoiceShown = false;
            ui.get().beforeClientResponse(this, context -> {
                isChoiceShown = true;
                showChoice();
            });
        }
    }

    private void showChoice() {
        items.forEach((id, item) -> item.setChosen(chosen.has(id)));
        many.show(rows, actor.get());
    }

    @Override
    public void chooseAll() {
        chosen.choose(shown);
    }

    @Override
    public void explain(TaskId id, String why) {
        held.remove(id);
        if (why.isEmpty()) {
            failures.remove(id);
        } else {
            failures.put(id, why);
        }
        Optional.ofNullable(items.get(id)).ifPresent(item -> item.showFailure(why));
    }

    @Override
    public void hold(List<TaskId> tasks) {
        held.clear();
        held.addAll(tasks);
    }

    @Override
    public void settle() {
        removeWhatIsOver();
        arrange();
    }

    @Override
    public void forget() {
        held.clear();
        failures.clear();
        chosen.clear();
        items.values().forEach(item -> item.showFailure(""));
        settle();
    }

    /** The same because others changed something, and not because it was asked for. */
    void follow(WorkPage page, Actor actor, WorkQuery query, @Nullable TaskId selected) {
        List<TaskId> before = shown;
        boolean hadMore = hasMore;
        show(page, actor, query, selected);
        ListChange change = ListChange.between(before, hadMore, shown, hasMore);
        change.came().stream().map(items::get).forEach(place::mark);
        place.tell(change);
    }

    /** For whoever comes back to it. The page is arrived at first, which begins at its top. */
    void bringIntoSight(TaskId id) {
        Optional.ofNullable(items.get(id)).ifPresent(item -> item.getElement()
                .executeJs("requestAnimationFrame(() => this.scrollIntoView({ block: 'nearest' }))"));
    }

    /** Leaves a row that is over where it is, for somebody reads it. */
    void leaveStanding(TaskId id, String whyOver) {
        InboxItem item = items.get(id);
        if (item != null) {
            over = id;
            item.showOver(whyOver);
        }
    }

    /** Nobody reads what is over any more. */
    void letGo() {
        over = null;
    }

    private boolean stands(TaskId id) {
        return id.equals(over) || held.contains(id) || failures.containsKey(id);
    }

    private void removeWhatIsOver() {
        Set<TaskId> open = Set.copyOf(shown);
        items.entrySet().removeIf(entry -> {
            boolean ended = !open.contains(entry.getKey());
            boolean goes = ended && !stands(entry.getKey());
            if (goes) {
                entries.remove(entry.getValue());
            } else if (ended) {
                entry.getValue().close();
            }
            return goes;
        });
    }

    private ListItem heading(WorkGroup group) {
        ListItem heading = new ListItem(new H2(group.isTerm() ? getTranslation(group.name()) : group.name()));
        heading.addClassName("item-group");
        return heading;
    }

    // What stands in its place already is left there: moving it would take the keyboard out of it.
    private void putInOrder() {
        Element list = entries.getElement();
        List<ListItem> order = underHeadings(order());
        headings.values().removeIf(heading -> {
            boolean goes = !order.contains(heading);
            if (goes) {
                entries.remove(heading);
            }
            return goes;
        });
        for (int index = 0; index < order.size(); index++) {
            ListItem item = order.get(index);
            if (index >= list.getChildCount() || !list.getChild(index).equals(item.getElement())) {
                entries.addComponentAtIndex(index, item);
            }
        }
    }

    private List<ListItem> underHeadings(List<InboxItem> order) {
        Map<InboxItem, WorkGroup> under = new HashMap<>();
        groups.forEach((id, group) -> under.put(items.get(id), group));
        Set<ListItem> all = new LinkedHashSet<>();
        for (InboxItem item : order) {
            WorkGroup group = under.get(item);
            if (group != null) {
                all.add(headings.computeIfAbsent(group, this::heading));
            }
            all.add(item);
        }
        return List.copyOf(all);
    }

    // What is over has no place of its own any more, and stays below what it stood below.
    private List<InboxItem> order() {
        List<InboxItem> order = new ArrayList<>(shown.stream().map(items::get).toList());
        entries.getChildren()
                .filter(InboxItem.class::isInstance)
                .map(InboxItem.class::cast)
                .filter(item -> !order.contains(item))
                .forEach(item -> order.add(placeOf(item, order), item));
        return order;
    }

    private int placeOf(InboxItem standing, List<InboxItem> order) {
        List<Component> rows = entries.getChildren().toList();
        for (int index = rows.indexOf(standing) - 1; index >= 0; index--) {
            int at = order.indexOf(rows.get(index));
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }
}
