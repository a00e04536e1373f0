package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkPage;
import org.jspecify.annotations.Nullable;

/** Everything that waits for the signed-in person, over all seats, with a preview beside it. */
@Route(InboxView.PATH)
@RouteAlias("")
@InPlace(Place.WORK)
@PermitAll
class InboxView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "werk";
    static final String SELECTED = "taak";

    private static final int PAGE = 50;

    private final CurrentActor actor;
    private final FindingWork finding;
    private final TaskPreview preview;
    private final RefusalTexts refusals;
    private final InboxBroadcaster broadcaster;
    private final List<WorkPart> parts;

    private final StatusMessage messages = new StatusMessage();
    private final InboxList list;
    private final Div said = new Div();
    private final Div more = new Div();
    private final Section detail = new Section();
    private int shown = PAGE;
    private @Nullable TaskId selected;
    private @Nullable Registration changes;

    InboxView(
            CurrentActor actor,
            FindingWork finding,
            InboxItems items,
            TaskPreview preview,
            RefusalTexts refusals,
            InboxBroadcaster broadcaster,
            List<WorkSection> sections) {
        this.actor = actor;
        this.finding = finding;
        this.preview = preview;
        this.refusals = refusals;
        this.broadcaster = broadcaster;
        list = new InboxList(items, this::act, this::showMore);
        parts = sections.stream().map(section -> section.part(this::say)).toList();
        more.add(new ArrayList<>(parts));
        detail.addClassName("pane-detail");
        detail.getElement().setAttribute("aria-label", getTranslation("inbox.preview"));
        Div panes = new Div(list, detail);
        panes.addClassName("two-pane");
        more.addClassName("stack-l");
        addClassName("page");
        add(new PageHeader(getTranslation("nav.work")), messages, panes, said, more);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes = broadcaster.subscribe(actor.get().seats(), () -> event.getUI().access(this::showAll));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(changes).ifPresent(Registration::remove);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        selected = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SELECTED)
                .flatMap(TaskId::parse)
                .or(this::first)
                .orElse(null);
        messages.removeAll();
        said.removeAll();
        showAll();
        showSelected();
    }

    // Whoever chose nothing looks at what comes first; it stays that, whatever comes in above it meanwhile.
    private Optional<TaskId> first() {
        return page(1).rows().stream().findFirst().map(row -> row.task().id());
    }

    private void showAll() {
        showRows();
        parts.forEach(part -> part.show(actor.get()));
    }

    // The button that was pressed may be gone with its section, so whoever works by keyboard goes on from here.
    private void say(Notice what) {
        said.removeAll();
        said.add(what);
        what.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private void showRows() {
        WorkPage page = page(shown);
        list.show(page.rows(), page.hasMore(), actor.get(), selected);
    }

    private WorkPage page(int size) {
        return finding.page(actor.get(), WorkFilter.everything(), null, size);
    }

    private void showMore() {
        shown += PAGE;
        showRows();
    }

    private void act(Consumer<Actor> action) {
        messages.removeAll();
        try {
            action.accept(actor.get());
        } catch (Refused refused) {
            messages.say(refused, problem -> refusals.text(problem, getLocale()));
        }
        showRows();
    }

    private void showSelected() {
        detail.removeAll();
        detail.setVisible(selected != null);
        if (selected != null) {
            detail.add(preview.of(actor.get(), selected, getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.work");
    }
}
