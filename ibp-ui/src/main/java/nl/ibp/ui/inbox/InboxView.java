package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.FoundWork;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.WorkCount;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkPage;
import org.jspecify.annotations.Nullable;

/** Everything that waits for the signed-in person, over all seats, with a preview beside it. */
@Route(InboxView.PATH)
@RouteAlias("")
@InPlace(Place.WORK)
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "werk";
    static final String SELECTED = "taak";

    private final CurrentActor actor;
    private final FindingWork finding;
    private final TaskPreview preview;
    private final RefusalTexts refusals;
    private final InboxBroadcaster broadcaster;
    private final WorkQuery.Address address;
    private final List<WorkPart> parts;

    private final StatusMessage messages = new StatusMessage();
    private final InboxList list;
    private final Div said = new Div();
    private final Div more = new Div();
    private final Section detail = new Section();
    private final Paragraph count = new Paragraph();
    private final ViewDesk views;
    private final ViewMenu menu;
    private final WorkFilters filters;
    private boolean isOpen;
    private boolean isShown;
    private boolean saysOver;
    private WorkQuery query = WorkQuery.everything();
    private @Nullable TaskId selected;
    private @Nullable Registration changes;

    InboxView(
            CurrentActor actor,
            FindingWork finding,
            InboxItems items,
            TaskPreview preview,
            RefusalTexts refusals,
            InboxBroadcaster broadcaster,
            WorkQuery.Address address,
            WorkChoices choices,
            ViewDesk views,
            ManyDesk many,
            List<WorkSection> sections) {
        this.actor = actor;
        this.finding = finding;
        this.preview = preview;
        this.refusals = refusals;
        this.broadcaster = broadcaster;
        this.address = address;
        this.views = views;
        menu = new ViewMenu(views, this::showViews);
        list = new InboxList(items, address, many, actor, this::act, this::showMore);
        filters = new WorkFilters(choices, this::ask);
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        parts = sections.stream().map(section -> section.part(this::say)).toList();
        more.add(new ArrayList<>(parts));
        detail.addClassName("pane-detail");
        detail.getElement().setAttribute("aria-label", getTranslation("inbox.preview"));
        Div panes = new Div(list, detail);
        panes.addClassName("two-pane");
        more.addClassName("stack-l");
        addClassName("page");
        add(new PageHeader(getTranslation("nav.work")), menu, filters, count, messages, panes, said, more);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes = broadcaster.subscribe(actor.get().seats(), () -> event.getUI().access(this::follow));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(changes).ifPresent(Registration::remove);
    }

    /** Whoever comes without asking for anything finds what they asked for last, also after the program was started anew. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean asksForNothing =
                event.getLocation().getQueryParameters().getParameters().isEmpty();
        if (asksForNothing && !isOpen) {
            QueryParameters last = address.parameters(remembered());
            if (!last.getParameters().isEmpty()) {
                event.forwardTo(PATH, last);
                return;
            }
        }
        isOpen = true;
    }

    // What one looked at beside the list may be over by now.
    private WorkQuery remembered() {
        WorkQuery last = address.read(QueryParameters.fromString(views.remembered()));
        boolean isOver = last.selected() != null && !preview.isOpen(actor.get(), last.selected());
        return isOver ? last.place() : last;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean isNew = !isShown;
        isShown = true;
        query = address.read(event.getLocation().getQueryParameters());
        filters.show(query.filter(), query.arrangement());
        remember();
        showViews();
        selected = Optional.ofNullable(query.selected()).or(this::first).orElse(null);
        messages.removeAll();
        said.removeAll();
        list.letGo();
        count.getElement().setAttribute("aria-live", "polite");
        showAll();
        showSelected();
        if (isNew && query.selected() != null) {
            list.bringIntoSight(query.selected());
        }
    }

    private void remember() {
        views.remember(address.parameters(query).getQueryString());
    }

    // Whoever chose nothing looks at what comes first; it stays that, whatever comes in above it meanwhile.
    private Optional<TaskId> first() {
        return page(actor.get(), 1).rows().stream().findFirst().map(row -> row.task()
                .id());
    }

    private void showAll() {
        Actor acting = actor.get();
        showRows(acting);
        showParts(acting);
    }

    // Others changed something: whoever reads here stays where they are.
    private void follow() {
        Actor acting = actor.get();
        sayWhetherOver(acting);
        // What was not asked for is not read aloud each time.
        count.getElement().setAttribute("aria-live", "off");
        list.follow(found(acting), acting, query, selected);
        showParts(acting);
    }

    private void sayWhetherOver(Actor acting) {
        if (selected != null && !saysOver) {
            preview.ended(acting, selected).ifPresent(this::sayOver);
        }
    }

    private void sayOver(EndedTask ended) {
        saysOver = true;
        String why = refusals.text(TaskEnding.of(ended, actor.get().person(), false), getLocale());
        detail.addComponentAsFirst(new Notice(State.INFO, why).announced());
        // What one did oneself, in another window, one does not need to be told in the list.
        if (query.selected() != null && !TaskEnding.isBy(actor.get().person(), ended)) {
            list.leaveStanding(ended.task().id(), why);
        }
    }

    private void showParts(Actor acting) {
        parts.forEach(part -> part.show(acting));
    }

    // The button that was pressed may be gone with its section, so whoever works by keyboard goes on from here.
    private void say(Notice what) {
        said.removeAll();
        said.add(what);
        what.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private void showRows(Actor acting) {
        list.show(found(acting), acting, query, selected);
    }

    // Where something is looked for it also says how much of it there is.
    private WorkPage found(Actor acting) {
        boolean isFiltered = !query.filter().isEverything();
        count.setVisible(isFiltered);
        if (!isFiltered) {
            return page(acting, query.shown());
        }
        FoundWork found =
                finding.find(acting, query.filter(), query.arrangement().order(), query.shown());
        count.setText(counted(found.count()) + searchedFor(found));
        return found.page();
    }

    // Whoever mistyped a word sees what was made of it.
    private String searchedFor(FoundWork found) {
        String others = found.others().stream()
                .map(other -> getTranslation("inbox.otherWords", other.typed(), String.join(", ", other.others())))
                .collect(Collectors.joining(" "));
        return others.isEmpty() ? "" : ". " + others;
    }

    private String counted(WorkCount work) {
        return getTranslation(work.isMore() ? "inbox.count.more" : "inbox.count", work.counted());
    }

    private WorkPage page(Actor acting, int size) {
        return finding.page(acting, query.filter(), query.arrangement().order(), null, size);
    }

    // In the address too, but where one is: whoever reads on is not taken anywhere.
    private void showMore() {
        query = query.showingMore();
        remember();
        UI.getCurrent().getPage().getHistory().replaceState(null, address.of(query));
        showRows(actor.get());
    }

    /** Every answer has an address of its own, so that the way back leads through them. */
    private void ask(WorkFilter filter, WorkArrangement arrangement) {
        UI.getCurrent().navigate(InboxView.class, address.parameters(query.with(filter, arrangement)));
    }

    private void showViews() {
        menu.show(actor.get(), address.parameters(query.asked()).getQueryString());
    }

    private void act(Consumer<Actor> action) {
        messages.removeAll();
        try {
            action.accept(actor.get());
        } catch (Refused refused) {
            messages.say(refused, problem -> refusals.text(problem, getLocale()));
        }
        showRows(actor.get());
    }

    private void showSelected() {
        saysOver = selected != null && preview.ended(actor.get(), selected).isPresent();
        detail.removeAll();
        detail.setVisible(selected != null);
        if (selected != null) {
            String from = address.parameters(query.place()).getQueryString();
            detail.add(preview.of(actor.get(), selected, from, getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.work");
    }
}
