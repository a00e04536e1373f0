package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.inbox.InboxBroadcaster;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.list.ProposalListAddress;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.Overview;
import nl.ibp.workflow.monitoring.ProgrammeFigures;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.WatchingProgramme;
import nl.ibp.workflow.monitoring.WatchingProgress;
import org.jspecify.annotations.Nullable;

/**
 * How far the proposals are: where they stand and what happened in the period that is asked, how long that took, what waits
 * for whom and what was sent back. Figures follow what others do, without moving what one reads.
 */
@Route("voortgang")
@InPlace(Place.PROGRESS)
@StyleSheet("context://overviews.css")
@JavaScript("context://figures.js")
@PermitAll
class ProgressView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final CurrentActor actor;
    private final WatchingProgramme programme;
    private final WatchingProgress progress;
    private final FigureChoices choices;
    private final FigureQuery.Address address;
    private final ProposalListAddress lists;
    private final InboxBroadcaster broadcaster;
    private final ProgressTabs tabs = new ProgressTabs(ProgressTab.OVERVIEW);
    private final FigureFilters filters;
    private final Div content = new Div();
    private final Div parts = new Div();

    private final HappenedSection happened = new HappenedSection();
    private final WhereSection where = new WhereSection();
    private final StatusSection statuses = new StatusSection();
    private final PartsSection partsOfProgramme;
    private final StepSection steps = new StepSection();
    private final MonthSection months = new MonthSection();
    private final ReturnSection returns;
    private final OpenWorkSection work;
    private final OverdueSection overdue;

    private FigureQuery.Asked asked = new FigureQuery.Asked(FigureQuery.usual(), List.of());
    private @Nullable Registration changes;
    private @Nullable Runnable below;

    ProgressView(
            CurrentActor actor,
            WatchingProgramme programme,
            WatchingProgress progress,
            FigureChoices choices,
            FigureQuery.Address address,
            ProposalListAddress lists,
            InboxBroadcaster broadcaster,
            NameBook names,
            WorkingCalendar calendar) {
        this.actor = actor;
        this.programme = programme;
        this.progress = progress;
        this.choices = choices;
        this.address = address;
        this.lists = lists;
        this.broadcaster = broadcaster;
        filters = new FigureFilters(choices, this::ask);
        partsOfProgramme = new PartsSection(names);
        returns = new ReturnSection(names);
        work = new OpenWorkSection(names, query -> address.of(ProgressTab.WAITING.path(), query));
        overdue = new OverdueSection(names, calendar);
        addClassName("page");
        content.addClassName("overview");
        parts.addClassName("overview");
        parts.add(where, happened);
        add(new PageHeader(getPageTitle()).withLead(getTranslation("progress.explained")), tabs, filters, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveFigures live = new LiveFigures(this, this::show);
        changes = broadcaster.subscribeToAll(() -> event.getUI().access(live::follow));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(changes).ifPresent(Registration::remove);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = choices.read(event.getLocation().getQueryParameters());
        tabs.show(asked.query(), address);
        show();
    }

    /** Every answer has an address of its own, so that the way back leads through them. */
    private void ask(FigureQuery query) {
        UI.getCurrent().navigate(ProgressView.class, address.parameters(query));
    }

    private void show() {
        Actor me = actor.get();
        boolean isEmpty = progress.isEmpty(me);
        filters.setVisible(!isEmpty);
        if (isEmpty) {
            content.removeAll();
            content.add(new EmptyState(
                    Glyph.PROGRESS, getTranslation("progress.empty"), getTranslation("progress.empty.what")));
            return;
        }
        showFigures(me);
        // What stands there stays there, and with it the focus of whoever chose a period.
        if (!parts.isAttached()) {
            content.removeAll();
            content.add(parts);
        }
    }

    private void showFigures(Actor me) {
        LocalDate today = choices.today();
        FigureFilter filter = asked.query().filter(today);
        ProgrammeFigures shown = programme.of(me, filter, asked.query().period().before(today));
        StatusFigures byStatus = new StatusFigures(shown.parts().statuses());
        Overview overview = shown.overview();
        ListLinks links = new ListLinks(lists, ProgressFilter.of(filter));
        filters.show(asked, overview.earliest());
        String words = filters.inWords();
        WhereSection.Shown now = new WhereSection.Shown(byStatus, links);
        where.show(now);
        happened.show(new HappenedSection.Shown(overview, links, words));
        showBelow(() -> {
            statuses.show(now);
            partsOfProgramme.show(
                    new PartsSection.Shown(shown.parts().themes(), shown.parts().provinces(), links));
            months.show(new MonthSection.Shown(overview.months(), overview.now().period(), links, words));
            steps.show(new StepSection.Shown(byStatus, shown.steps(), shown.stepsBefore(), links, words));
            returns.show(new ReturnSection.Shown(
                    overview.returns(), shown.work().isTold(), overview.before() != null, words));
            overdue.show(new OverdueSection.Shown(shown.work(), today));
            work.show(new OpenWorkSection.Shown(shown.work(), links));
        });
    }

    // The first time once the browser has what stands above: drawing all of it takes longer than one likes to wait.
    private void showBelow(Runnable show) {
        if (work.getParent().isPresent()) {
            show.run();
            return;
        }
        boolean isAsked = below != null;
        below = show;
        if (!isAsked) {
            getElement().executeJs("return true").then(there -> {
                Objects.requireNonNull(below).run();
                below = null;
                parts.add(statuses, partsOfProgramme, months, steps, returns, overdue, work);
            });
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.progress");
    }
}
