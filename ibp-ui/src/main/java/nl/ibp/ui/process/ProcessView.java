package nl.ibp.ui.process;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
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
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.chart.Chart;
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
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.MapFigure;
import nl.ibp.workflow.monitoring.MapVersion;
import nl.ibp.workflow.monitoring.ProcessFigures;
import nl.ibp.workflow.monitoring.ProcessQuestion;
import nl.ibp.workflow.monitoring.StandingDossiers;
import nl.ibp.workflow.monitoring.WatchingProcess;
import org.jspecify.annotations.Nullable;

/** Where in the drawing of a process dossiers stand, and how long each stop took; the same as a table beneath it. */
@Route(ProcessView.PATH)
@InPlace(Place.PROGRESS)
@StyleSheet("context://overviews.css")
@StyleSheet("context://processes.css")
@PermitAll
class ProcessView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "voortgang/proces";

    static final String STANDING = "bij-deze-stap";

    /** What stands where, and who stands there: shown again only where it is no longer the same. */
    private record Shown(ProcessAsked asked, ProcessFigures figures, @Nullable StandingDossiers standing) {}

    private final CurrentActor actor;
    private final WatchingProcess watching;
    private final ProcessAddress address;
    private final FigureQuery.Address figureAddress;
    private final FigureChoices choices;
    private final NameBook names;
    private final WorkingCalendar calendar;
    private final InboxBroadcaster broadcaster;

    private final ProgressTabs tabs = new ProgressTabs(ProgressTab.PROCESS);
    private final FigureFilters filters;
    private final ProcessChoices processes;
    private final Div results = new Div();
    private final Div picture = new Div();
    private final Div who = new Div();
    private final Div explained = new Div();
    private final List<MapVersion> versions;
    private @Nullable ProcessAsked asked;
    private @Nullable Shown shown;
    private @Nullable StopTable table;
    private @Nullable Registration changes;

    ProcessView(
            CurrentActor actor,
            WatchingProcess watching,
            ProcessAddress address,
            FigureQuery.Address figureAddress,
            FigureChoices choices,
            NameBook names,
            WorkingCalendar calendar,
            InboxBroadcaster broadcaster) {
        this.actor = actor;
        this.watching = watching;
        this.address = address;
        this.figureAddress = figureAddress;
        this.choices = choices;
        this.names = names;
        this.calendar = calendar;
        this.broadcaster = broadcaster;
        versions = watching.versions();
        filters = new FigureFilters(choices, other -> ask(asked().of(other))).withoutBody();
        processes = new ProcessChoices(versions, choices.scope().isEverything(), this::ask);
        results.addClassName("overview");
        explained.addClassName("stack");
        addClassName("page");
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("processes.explained")),
                tabs,
                filters,
                processes,
                results);
    }

    private ProcessAsked asked() {
        return Objects.requireNonNull(asked);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes = broadcaster.subscribeToAll(() -> event.getUI().access(this::show));
        // Figures that changed take the place of those before: whoever is at one of them stays there.
        results.getElement()
                .executeJs(
                        """
                let at;
                this.addEventListener('focusin', event => (at = event.target.getAttribute('href')));
                this.addEventListener('focusout', event => event.target.isConnected && (at = undefined));
                new MutationObserver(() => {
                    if (!at || document.activeElement !== document.body) return;
                    [...this.querySelectorAll('a')].find(a => a.getAttribute('href') === at)?.focus({ preventScroll: true });
                }).observe(this, { childList: true, subtree: true });""");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(changes).ifPresent(Registration::remove);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters typed = event.getLocation().getQueryParameters();
        FigureQuery.Asked figures = choices.read(typed);
        ProcessAsked before = asked;
        asked = address.read(typed, figures.query(), versions);
        tabs.show(figures.query(), figureAddress);
        processes.show(asked);
        show();
        filters.show(figures, shown == null ? null : shown.figures().earliest());
        boolean isOtherStop = before != null && !Objects.equals(before.element(), asked.element());
        if (isOtherStop && asked.element() != null) {
            results.getElement().executeJs("document.getElementById($0)?.focus()", STANDING);
        }
    }

    /** Every answer has an address of its own, so that the way back leads through them. */
    private void ask(ProcessAsked other) {
        UI.getCurrent().navigate(ProcessView.class, address.parameters(other));
    }

    // In the address too, but where one is: whoever reads on is not taken anywhere.
    private void showMore() {
        asked = asked().showingMore();
        UI.getCurrent().getPage().getHistory().replaceState(null, address.of(asked));
        show();
    }

    private void show() {
        ProcessAsked now = asked();
        Actor me = actor.get();
        Optional<ProcessQuestion> question = now.question(versions, choices.today());
        Optional<ProcessFigures> figures = question.flatMap(one -> watching.figures(me, one));
        if (figures.isEmpty()) {
            shown = null;
            table = null;
            results.removeAll();
            results.add(new EmptyState(
                    Glyph.DIAGRAM, getTranslation("processes.none"), getTranslation("processes.none.what")));
            return;
        }
        Optional<StandingDossiers> standing = Optional.ofNullable(now.element())
                .filter(element -> figures.get().of(element).isPresent())
                .map(element -> watching.standing(me, question.get(), element, now.shown()));
        Shown next = new Shown(now, figures.get(), standing.orElse(null));
        if (!next.equals(shown)) {
            boolean isSameQuestion = shown != null && shown.asked().equals(next.asked());
            shown = next;
            draw(next, isSameQuestion);
        }
    }

    // The table stays where the same is asked, in the order that one chose.
    private void draw(Shown now, boolean isSameQuestion) {
        StopWords words = new StopWords(getLocale());
        String title = title(now);
        Chart chart = new Chart(
                title,
                new ProcessDrawing(
                        now.figures(),
                        now.asked().colour(),
                        words,
                        element -> address.of(now.asked().at(element)),
                        process -> address.of(now.asked().drawing(process))));
        chart.addClassName("process-chart");
        picture.removeAll();
        picture.add(chart);
        who.removeAll();
        standing(now, words).ifPresent(who::add);
        explained.removeAll();
        explain(now.figures());
        if (table != null && isSameQuestion) {
            table.update(now.figures().figures());
        } else {
            table = new StopTable(
                    now.figures().figures(),
                    title,
                    element -> address.of(now.asked().at(element)));
            results.removeAll();
            results.add(picture, who, table, explained);
        }
    }

    private Optional<StandingSection> standing(Shown now, StopWords words) {
        StandingDossiers standing = now.standing();
        return standing == null
                ? Optional.empty()
                : now.figures()
                        .of(Objects.requireNonNull(now.asked().element()))
                        .map(figure -> new StandingSection(
                                words.name(figure), standing, names, calendar, choices.today(), this::showMore));
    }

    private String title(Shown now) {
        return getTranslation(
                "processes.title",
                getTranslation("processes.process." + now.asked().process()),
                getTranslation("processes.colour." + now.asked().colour()),
                choices.inWords(now.asked().figures().withoutBody(), getLocale()));
    }

    private void explain(ProcessFigures figures) {
        explained.add(muted(getTranslation("processes.explained.figures")));
        if (figures.figures().stream().map(MapFigure::past).anyMatch(Objects::isNull)) {
            explained.add(new Paragraph(getTranslation("processes.untold")));
        }
        if (figures.secret() > 0) {
            explained.add(new Paragraph(getTranslation("processes.secret", figures.secret())));
        }
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processes.page");
    }
}
