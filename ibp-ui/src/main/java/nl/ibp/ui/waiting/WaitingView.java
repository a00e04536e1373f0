package nl.ibp.ui.waiting;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.inbox.InboxBroadcaster;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.monitoring.FigureChoices;
import nl.ibp.ui.monitoring.FigureFilters;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.monitoring.ProgressTab;
import nl.ibp.ui.monitoring.ProgressTabs;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.HiddenWork;
import nl.ibp.workflow.monitoring.WatchingWork;
import nl.ibp.workflow.waiting.WaitingCount;
import nl.ibp.workflow.waiting.WaitingFor;
import nl.ibp.workflow.waiting.WaitingOrder;
import nl.ibp.workflow.waiting.WaitingPiece;
import org.jspecify.annotations.Nullable;

/** Whom the proposals wait for, and since when; whoever watches over the work reminds them from here. */
@Route(WaitingView.PATH)
@InPlace(Place.PROGRESS)
@StyleSheet("context://overviews.css")
@StyleSheet("context://waiting.css")
@PermitAll
class WaitingView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "voortgang/aan-zet";

    private final CurrentActor actor;
    private final WaitingFor waiting;
    private final WatchingWork work;
    private final WaitingParts parts;
    private final WaitingAddress address;
    private final InboxBroadcaster broadcaster;

    private final FigureChoices choices;
    private final FigureQuery.Address figures;
    private final ProgressTabs tabs = new ProgressTabs(ProgressTab.WAITING);
    private final FigureFilters filters;
    private final WaitingArrangement arrangement = new WaitingArrangement(this::ask);
    private final Paragraph count = new Paragraph();
    private final Paragraph hidden = new Paragraph();
    private final Paragraph others = new Paragraph();
    private final Div results = new Div();
    private final Button more = new Button();
    private final WaitingTable table;
    private WaitingAsked asked = WaitingAsked.everything();
    private @Nullable Registration changes;

    WaitingView(
            CurrentActor actor,
            WaitingFor waiting,
            WatchingWork work,
            WaitingParts parts,
            WaitingAddress address,
            FigureChoices choices,
            FigureQuery.Address figures,
            InboxBroadcaster broadcaster) {
        this.actor = actor;
        this.waiting = waiting;
        this.work = work;
        this.parts = parts;
        this.address = address;
        this.choices = choices;
        this.figures = figures;
        this.broadcaster = broadcaster;
        table = new WaitingTable(parts);
        filters = new FigureFilters(choices, other -> ask(asked.of(other))).withoutPeriod();
        count.addClassName("waiting-count");
        count.getElement().setAttribute("role", "status");
        hidden.addClassName("muted");
        others.addClassName("muted");
        others.setText(getTranslation("waiting.others"));
        more.setText(getTranslation("waiting.more"));
        more.addClickListener(click -> showMore());
        results.addClassName("overview");
        addClassName("page");
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("waiting.explained")),
                tabs,
                filters,
                arrangement,
                new Div(count, hidden, others),
                results,
                more);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes = broadcaster.subscribeToAll(() -> event.getUI().access(this::follow));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(changes).ifPresent(Registration::remove);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters typed = event.getLocation().getQueryParameters();
        FigureQuery.Asked read = choices.read(typed);
        asked = address.read(typed, read.query());
        tabs.show(asked.figures(), figures);
        filters.show(read, null);
        arrangement.show(asked);
        others.setVisible(!choices.scope().isEverything());
        count.getElement().setAttribute("aria-live", "polite");
        show();
    }

    /** Every answer has an address of its own, so that the way back leads through them. */
    private void ask(WaitingAsked other) {
        UI.getCurrent().navigate(WaitingView.class, address.parameters(other));
    }

    // In the address too, but where one is: whoever reads on is not taken anywhere.
    private void showMore() {
        asked = asked.showingMore();
        UI.getCurrent().getPage().getHistory().replaceState(null, address.of(asked));
        show();
    }

    // Others changed something: what was not asked for is not read aloud each time.
    private void follow() {
        count.getElement().setAttribute("aria-live", "off");
        show();
    }

    private void show() {
        Actor me = actor.get();
        List<WaitingCount> counts = waiting.count(me, asked.query());
        List<WaitingPiece> pieces = waiting.find(me, asked.query(), asked.order(), asked.shown());
        int open = counts.stream().mapToInt(WaitingCount::open).sum();
        int late = counts.stream().mapToInt(WaitingCount::late).sum();
        count.setText(getTranslation("waiting.sum", open, late));
        count.setVisible(open > 0);
        showHidden(work.hidden(me));
        more.setVisible(open > pieces.size() && asked.mayShowMore());
        if (pieces.isEmpty()) {
            results.removeAll();
            results.add(empty());
            return;
        }
        table.show(pieces, asked.order() == WaitingOrder.BODY ? counts : List.of());
        if (!table.isAttached()) {
            results.removeAll();
            results.add(table);
        }
    }

    // Whatever is asked for: what is secret has no theme, province or body here.
    private void showHidden(HiddenWork leftOut) {
        int pieces = asked.query().isLate() ? leftOut.late() : leftOut.open();
        hidden.setText(getTranslation(asked.query().isLate() ? "waiting.hidden.late" : "waiting.hidden", pieces));
        hidden.setVisible(pieces > 0);
    }

    private EmptyState empty() {
        return asked.query().isEverything()
                ? new EmptyState(Glyph.INBOX, getTranslation("waiting.empty"), getTranslation("waiting.empty.what"))
                : new EmptyState(Glyph.SEARCH, getTranslation("waiting.none"), getTranslation("waiting.none.what"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waiting.title");
    }
}
