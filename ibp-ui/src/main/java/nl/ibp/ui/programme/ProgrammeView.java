package nl.ibp.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.programme.CooperationRules;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.ProgrammeEvents;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.reporting.FollowedMilestone;
import nl.ibp.domain.reporting.PeriodicReport;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.WatchingProgress;
import nl.ibp.workflow.programme.ReportingMilestones;
import nl.ibp.workflow.programme.ReportingToColleges;

/** The themes and who leads them, milestones, sources of money, rules of cooperation and how it came about. */
@Route(ProgrammeView.PATH)
@InPlace(Place.PROGRAMME)
@StyleSheet("context://overviews.css")
@StyleSheet("context://reporting.css")
@PermitAll
class ProgrammeView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "programma";

    private final CurrentActor actor;
    private final WatchingProgress progress;
    private final Themes themes;
    private final FundingSources sources;
    private final CooperationRules rules;
    private final ProgrammeEvents events;
    private final ReportingMilestones reporting;
    private final MilestoneReporting milestoneReporting;
    private final ReportingToColleges reports;
    private final StatusMessage said = new StatusMessage();
    private final Section milestones = new Section();
    private final Div content = new Div();

    ProgrammeView(
            CurrentActor actor,
            WatchingProgress progress,
            Themes themes,
            FundingSources sources,
            CooperationRules rules,
            ProgrammeEvents events,
            ReportingMilestones reporting,
            MilestoneReporting milestoneReporting,
            ReportingToColleges reports) {
        this.actor = actor;
        this.progress = progress;
        this.themes = themes;
        this.sources = sources;
        this.rules = rules;
        this.events = events;
        this.reporting = reporting;
        this.milestoneReporting = milestoneReporting;
        this.reports = reports;
        addClassName("page");
        content.addClassName("overview");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("programme.explained")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Theme> all = themes.all();
        Map<ThemeNumber, Integer> proposals = progress.byTheme(actor.get());
        Div cards = new Div();
        cards.addClassName("theme-grid");
        all.forEach(theme -> cards.add(new ThemeCard(theme, proposals.getOrDefault(theme.number(), 0))));
        showMilestones();
        content.removeAll();
        content.add(
                section("programme.themes", cards),
                milestones,
                section("report.reports", explained("report.reports.explained"), reports()),
                section("programme.sources", explained("programme.sources.explained"), sources()),
                section("programme.rules", explained("programme.rules.explained"), rules()),
                section("programme.events", events()));
    }

    private void showMilestones() {
        LocalDate today = reports.today();
        List<FollowedMilestone> all = reporting.all();
        milestones.removeAll();
        milestones.add(
                new H2(getTranslation("programme.milestones")),
                explained("programme.milestones.explained"),
                said,
                new MilestoneAxis(getLocale(), today).of(themes.all(), all),
                new MilestoneTable(
                        all,
                        today,
                        milestoneReporting
                                .by(actor, getLocale(), this::sayReported)
                                .orElse(null)));
    }

    private void sayReported(FollowedMilestone milestone) {
        showMilestones();
        said.say(new Notice(
                State.DONE,
                getTranslation("milestone.said", milestone.milestone().description())));
    }

    private Div reports() {
        Div list = new Div(new Anchor(ReportView.PATH, getTranslation("report.make")));
        list.addClassName("report-list");
        for (PeriodicReport report : reports.established()) {
            list.add(new Anchor(
                    ReportView.addressOf(report),
                    getTranslation(
                            "report.title.numbered",
                            report.number(),
                            QuarterWords.of(report.content().quarter(), getLocale()))));
        }
        return list;
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }

    private Paragraph explained(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("muted");
        return paragraph;
    }

    private Div sources() {
        DefinitionList list = new DefinitionList();
        sources.all().forEach(source -> list.add(source.name(), sourceNote(source)));
        return card(list);
    }

    private Div sourceNote(FundingSource source) {
        Div note = new Div(new Span(getTranslation(source.provincesOwn() ? "programme.own" : "programme.others")));
        if (!source.note().isEmpty()) {
            note.add(new Text(" "), new SourceText(source.note()));
        }
        return note;
    }

    private Div rules() {
        DefinitionList list = new DefinitionList();
        rules.all().forEach(rule -> list.add(rule.code(), new SourceText(rule.text())));
        return card(list);
    }

    private Div events() {
        DefinitionList list = new DefinitionList();
        events.all().forEach(event -> list.add(event.date().label(), new SourceText(event.description())));
        return card(list);
    }

    private static Div card(Component content) {
        Div card = new Div(content);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.programme");
    }
}
