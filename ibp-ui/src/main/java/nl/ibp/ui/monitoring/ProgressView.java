package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.PathFigure;
import nl.ibp.ui.component.PathFigures;
import nl.ibp.ui.component.State;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.list.ProposalListNavigation;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.BodyFigure;
import nl.ibp.workflow.monitoring.HiddenWork;
import nl.ibp.workflow.monitoring.SeatFigure;
import nl.ibp.workflow.monitoring.StatusFigure;
import nl.ibp.workflow.monitoring.StepOverview;
import nl.ibp.workflow.monitoring.WatchingProgress;
import nl.ibp.workflow.monitoring.WatchingSteps;

/** How far the proposals are: figures in sentences and how long each step takes, then what is late and at whom, then who has how much to do. */
@Route("voortgang")
@InPlace(Place.PROGRESS)
@StyleSheet("context://overviews.css")
@PermitAll
class ProgressView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final CurrentActor actor;
    private final WatchingProgress progress;
    private final WatchingSteps steps;
    private final NameBook names;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Div content = new Div();
    private final Div figures = new Div();
    private final StepSection stepSection = new StepSection();
    private final ProgressTabs tabs = new ProgressTabs(ProgressTab.OVERVIEW);
    private final FigureChoices choices;
    private final FigureQuery.Address address;
    private final FigureFilters filters;
    private final Div work = new Div();

    ProgressView(
            CurrentActor actor,
            WatchingProgress progress,
            WatchingSteps steps,
            FigureChoices choices,
            FigureQuery.Address address,
            NameBook names,
            WorkingCalendar calendar,
            Clock clock) {
        this.actor = actor;
        this.progress = progress;
        this.steps = steps;
        this.names = names;
        this.calendar = calendar;
        this.clock = clock;
        this.choices = choices;
        this.address = address;
        filters = new FigureFilters(choices, this::ask);
        addClassName("page");
        content.addClassName("overview");
        figures.addClassName("overview");
        work.addClassName("overview");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("progress.explained")), tabs, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Actor me = actor.get();
        StatusFigures now = new StatusFigures(progress.byStatus(me));
        if (now.figures().isEmpty()) {
            content.removeAll();
            content.add(new EmptyState(
                    Glyph.PROGRESS, getTranslation("progress.empty"), getTranslation("progress.empty.what")));
            return;
        }
        showFigures(now);
        FigureQuery.Asked asked = choices.read(event.getLocation().getQueryParameters());
        tabs.show(asked.query(), address);
        showSteps(me, now, asked);
        showWork(me);
        // What stands there stays there, and with it the focus of whoever chose a period.
        if (!stepSection.isAttached()) {
            content.removeAll();
            content.add(figures, stepSection, work);
        }
    }

    /** Every answer has an address of its own, so that the way back leads through them. */
    private void ask(FigureQuery query) {
        UI.getCurrent().navigate(ProgressView.class, address.parameters(query));
    }

    private void showFigures(StatusFigures now) {
        figures.removeAll();
        figures.add(path(now), sentences(now));
    }

    private void showSteps(Actor me, StatusFigures now, FigureQuery.Asked asked) {
        StepOverview overview = steps.overview(me, asked.query().filter(LocalDate.now(clock)));
        filters.show(asked, overview.earliest());
        stepSection.show(now, overview, filters.inWords());
    }

    private void showWork(Actor me) {
        List<SeatFigure> seats = progress.bySeat(me);
        HiddenWork hidden = progress.hidden(me);
        work.removeAll();
        work.add(overdue(seats, hidden), open(seats, hidden));
    }

    private Section path(StatusFigures figures) {
        StatusFigure underWay = figures.underWay();
        Section section = new Section(
                new H2(getTranslation("progress.underWay", underWay.count(), underWay.late())),
                new PathFigures(Arrays.stream(ProgressStop.values())
                        .map(stop -> figure(stop, figures))
                        .toList()));
        section.addClassName("card");
        return section;
    }

    private PathFigure figure(ProgressStop stop, StatusFigures figures) {
        StatusFigure figure = figures.of(stop.statuses());
        return new PathFigure(
                getTranslation(stop.textKey()),
                figure.count(),
                figure.late(),
                ProposalListNavigation.addressOf(stop.statuses()));
    }

    private Div sentences(StatusFigures figures) {
        Section underWay =
                section("progress.underWay.short", new FigureSentences(figures, StatusFigures.withFinal(false)));
        Section ended = new Section(
                new H2(getTranslation("progress.ended", figures.ended().count())),
                new FigureSentences(figures, StatusFigures.withFinal(true)));
        underWay.addClassName("card");
        ended.addClassName("card");
        Div both = new Div(underWay, ended);
        both.addClassName("figure-columns");
        return both;
    }

    private Section overdue(List<SeatFigure> seats, HiddenWork hidden) {
        List<SeatFigure> late = seats.stream().filter(seat -> seat.late() > 0).toList();
        Section section = section("progress.overdue");
        if (late.isEmpty() && hidden.late() == 0) {
            section.add(new Notice(State.DONE, getTranslation("progress.overdue.none")));
        }
        if (!late.isEmpty()) {
            int pieces = late.stream().mapToInt(SeatFigure::late).sum();
            section.add(
                    new Paragraph(getTranslation("progress.overdue.sum", pieces, late.size())),
                    new OverdueTable(late, names, calendar, LocalDate.now(clock)));
        }
        addHidden(section, "progress.overdue.hidden", hidden.late());
        return section;
    }

    private Section open(List<SeatFigure> seats, HiddenWork hidden) {
        Section section = section("progress.open");
        if (seats.isEmpty() && hidden.open() == 0) {
            section.add(new Paragraph(getTranslation("progress.open.none")));
        }
        if (!seats.isEmpty()) {
            section.add(new OpenWorkTable(BodyFigure.of(seats), names));
        }
        addHidden(section, "progress.open.hidden", hidden.open());
        return section;
    }

    private void addHidden(Section section, String key, int pieces) {
        if (pieces > 0) {
            section.add(new Paragraph(getTranslation(key, pieces)));
        }
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.progress");
    }
}
