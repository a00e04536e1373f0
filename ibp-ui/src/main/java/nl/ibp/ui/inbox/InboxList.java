package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private static final String ACT = "event.detail.act";
    private static final String TASK = "event.detail.task";

    private final InboxItems parts;
    private final WorkQuery.Address address;
    private final Consumer<Consumer<Actor>> act;
    private final DrawnList<WorkLine> entries = new DrawnList<>(WorkLine::key);
    /** Says why there are no rows. */
    private final Div without = new Div();

    private String saidWhyEmpty = "";
    private final Chosen chosen = new Chosen();
    private final ManyBar many;
    private final CurrentActor actor;
    private final Button more = new Button(getTranslation("inbox.more"));
    /** All that stand in the list, in its order. */
    private Map<TaskId, InboxItem> items = Map.of();
    /** Those of them that are open work. */
    private List<TaskId> shown = List.of();

    private boolean hasMore;
    private boolean isChoiceShown = true;
    private WorkQuery query = WorkQuery.everything();
    private boolean isShown;
    private @Nullable TaskId selected;
    /** A row that is over and still read, and why it is. */
    private @Nullable TaskId over;

    private String whyOver = "";
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
        entries.whenLost(() -> draw(actor.get(), ListChange.none()));
        entries.getElement()
                .addEventListener(
                        "work-row",
                        event -> pressed(
                                event.getEventData().getString(ACT),
                                event.getEventData().getString(TASK)))
                .addEventData(ACT)
                .addEventData(TASK);
        more.addClickListener(click -> showMore(showMore));
        getContent().addClassName("pane-list");
        getContent()
                .add(new WorkKeys(entries, parts.actions, act), new ListPlace(entries), entries, without, more, many);
    }

    // The button goes with the last of them; whoever pressed it goes on from the first that came.
    private void showMore(Runnable showMore) {
        int before = shown.size();
        showMore.run();
        if (!hasMore && shown.size() > before) {
            entries.enter(shown.get(before).value());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        entries.getElement().executeJs("ibp.keepFocus(this)");
    }

    // Whatever a browser sends: what is not in the list is nobody's to do.
    private void pressed(String what, String task) {
        TaskId.parse(task).filter(items::containsKey).ifPresent(id -> {
            switch (what) {
                case "choose" -> chosen.set(id, true);
                case "leave" -> chosen.set(id, false);
                case RowMarkup.CLAIM -> act.accept(acting -> parts.claiming.claim(acting, id));
                case RowMarkup.RELEASE -> act.accept(acting -> parts.claiming.release(acting, id));
                default -> {}
            }
        });
    }

    /** @param looked what is looked at beside the list */
    void show(WorkPage page, Actor acting, WorkQuery asked, @Nullable TaskId looked) {
        take(page, acting, asked, looked);
        draw(acting, ListChange.none());
        showBelow(page, acting);
    }

    /** The same because others changed something, and not because it was asked for. */
    void follow(WorkPage page, Actor acting, WorkQuery asked, @Nullable TaskId looked) {
        List<TaskId> before = shown;
        boolean hadMore = hasMore;
        take(page, acting, asked, looked);
        draw(acting, ListChange.between(before, hadMore, shown, hasMore));
        showBelow(page, acting);
    }

    private void take(WorkPage page, Actor acting, WorkQuery asked, @Nullable TaskId looked) {
        query = asked;
        isShown = true;
        selected = looked;
        hasMore = page.hasMore();
        shown = page.rows().stream().map(row -> row.task().id()).toList();
        Map<TaskId, TaskMark> marks = parts.actions.marking.of(acting, shown);
        Map<TaskId, InboxItem.Claim> claims = parts.claims(page.rows(), acting);
        Map<TaskId, InboxItem> open = new HashMap<>();
        for (InboxRow row : page.rows()) {
            TaskId id = row.task().id();
            TaskMark mark = marks.getOrDefault(id, TaskMark.none(acting.person(), id));
            open.put(id, new InboxItem(row, Objects.requireNonNull(claims.get(id)), mark));
        }
        arrange(open);
    }

    private void showBelow(WorkPage page, Actor acting) {
        more.setVisible(page.hasMore());
        Set<TaskId> kept = new HashSet<>(shown);
        kept.addAll(held);
        kept.addAll(failures.keySet());
        chosen.keepOnly(kept);
        many.show(page.rows(), acting);
    }

    // What is over has no place of its own any more, and stays below what it stood below.
    private void arrange(Map<TaskId, InboxItem> open) {
        List<TaskId> order = new ArrayList<>(shown);
        List<TaskId> before = List.copyOf(items.keySet());
        for (int index = 0; index < before.size(); index++) {
            TaskId id = before.get(index);
            if (!open.containsKey(id) && stands(id)) {
                order.add(placeBelow(before.subList(0, index), order), id);
            }
        }
        Map<TaskId, InboxItem> arranged = new LinkedHashMap<>();
        order.forEach(id -> arranged.put(id, Objects.requireNonNull(open.getOrDefault(id, items.get(id)))));
        items = arranged;
    }

    private static int placeBelow(List<TaskId> above, List<TaskId> order) {
        for (int index = above.size() - 1; index >= 0; index--) {
            int at = order.indexOf(above.get(index));
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private boolean stands(TaskId id) {
        return id.equals(over) || held.contains(id) || failures.containsKey(id);
    }

    private void draw(Actor acting, ListChange change) {
        if (!isShown) {
            return;
        }
        RowMarkup.Frame frame = new RowMarkup.Frame(
                query.arrangement(), address.parameters(query.place()).getQueryString(), parts.today(), getLocale());
        RowMarkup markup = new RowMarkup(parts, frame, query, address);
        entries.draw(lines(Set.copyOf(shown)), frame, line -> markup.of(line, acting), change);
        boolean isFiltered = !query.filter().isEverything();
        // Made invisible by the framework, it would not be told in the browser that its last row ended.
        entries.getElement().setAttribute("hidden", items.isEmpty());
        sayWhyEmpty(items.isEmpty() ? isFiltered ? "inbox.none" : "inbox.empty" : "");
    }

    private void sayWhyEmpty(String why) {
        if (!why.equals(saidWhyEmpty)) {
            saidWhyEmpty = why;
            without.removeAll();
            if (!why.isEmpty()) {
                Glyph glyph = query.filter().isEverything() ? Glyph.INBOX : Glyph.SEARCH;
                without.add(new EmptyState(glyph, getTranslation(why), getTranslation(why + ".what")));
            }
        }
    }

    private List<WorkLine> lines(Collection<TaskId> open) {
        List<WorkLine> lines = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        items.forEach((id, item) -> {
            WorkGroup.of(item.row(), query.arrangement(), parts.today(), getLocale())
                    .filter(group -> headings.add(group.key()))
                    .ifPresent(lines::add);
            boolean isOver = !open.contains(id);
            lines.add(item.with(new InboxItem.Standing(
                    id.equals(selected),
                    chosen.has(id),
                    isOver,
                    isOver && id.equals(over) ? whyOver : "",
                    failures.getOrDefault(id, ""))));
        });
        return lines;
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
        Actor acting = actor.get();
        draw(acting, ListChange.none());
        many.show(shown.stream().map(id -> items.get(id).row()).toList(), acting);
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
    }

    @Override
    public void hold(List<TaskId> tasks) {
        held.clear();
        held.addAll(tasks);
    }

    @Override
    public void settle() {
        Map<TaskId, InboxItem> open = new HashMap<>(items);
        open.keySet().retainAll(shown);
        arrange(open);
        draw(actor.get(), ListChange.none());
    }

    @Override
    public void forget() {
        held.clear();
        failures.clear();
        chosen.clear();
        settle();
    }

    /** For whoever comes back to it. */
    void bringIntoSight(TaskId id) {
        entries.bringIntoSight(id.value());
    }

    /** Leaves a row that is over where it is, for somebody reads it. */
    void leaveStanding(TaskId id, String why) {
        if (items.containsKey(id)) {
            over = id;
            whyOver = why;
        }
    }

    /** Nobody reads what is over any more. */
    void letGo() {
        over = null;
    }
}
