package nl.ibp.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.Quarter;
import nl.ibp.domain.reporting.PeriodicReport;
import nl.ibp.domain.reporting.ReportContent;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.programme.ReportingToColleges;
import org.jspecify.annotations.Nullable;

/** The periodic report to the colleges: one that was established, or what it would say of a quarter now. */
@Route(ReportView.PATH)
@InPlace(Place.PROGRAMME)
@StyleSheet("context://overviews.css")
@StyleSheet("context://reporting.css")
@PermitAll
class ReportView extends Div implements HasUrlParameter<Integer>, HasDynamicTitle {

    static final String PATH = ProgrammeView.PATH + "/verslag";
    private static final String QUARTER = "kwartaal";

    /** Two years back, as colleges look at their own. */
    private static final int CHOICES = 8;

    private final CurrentActor actor;
    private final ReportingToColleges reporting;
    private final DecisionTables decisions;
    private final NameBook names;
    private final RefusalTexts refusals;
    private String title = "";

    ReportView(
            CurrentActor actor,
            ReportingToColleges reporting,
            DecisionTables decisions,
            NameBook names,
            RefusalTexts refusals) {
        this.actor = actor;
        this.reporting = reporting;
        this.decisions = decisions;
        this.names = names;
        this.refusals = refusals;
        addClassName("page");
    }

    static String addressOf(PeriodicReport report) {
        return PATH + "/" + report.number();
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Integer number) {
        removeAll();
        if (number == null) {
            draft(asked(event.getLocation().getQueryParameters()));
        } else {
            show(reporting.find(number).orElseThrow(NotFoundException::new));
        }
    }

    /** The last whole quarter, where nothing that can be read is asked. */
    private Quarter asked(QueryParameters parameters) {
        Quarter present = reporting.present();
        return parameters
                .getSingleParameter(QUARTER)
                .flatMap(Quarter::parse)
                .filter(quarter -> quarter.compareTo(present) <= 0)
                .orElseGet(present::previous);
    }

    private void show(PeriodicReport report) {
        ReportContent content = report.content();
        LocalDate day = OfficialTime.dayOf(report.at());
        title = getTranslation("report.title.numbered", report.number(), quarter(content.quarter()));
        String established = getTranslation(
                "report.established", Formats.in(getLocale()).date(day), names.seat(report.seat(), getLocale()));
        add(
                new PageHeader(title).withEyebrow(back()).withLead(established).withActions(print()),
                document(content, report.words(), day));
    }

    private void draft(Quarter quarter) {
        ReportContent content = reporting.compose(quarter);
        title = getTranslation("report.title", quarter(quarter));
        PageHeader header = new PageHeader(title)
                .withEyebrow(back())
                .withLead(getTranslation("report.draft"))
                .withActions(actions(quarter));
        LocalDate day = quarter.equals(reporting.present()) ? reporting.today() : quarter.until();
        add(header, choice(quarter), document(content, "", day));
    }

    private ReportDocument document(ReportContent content, String words, LocalDate day) {
        return new ReportDocument(content, words, day, decisions.of(content, getLocale()));
    }

    private Anchor back() {
        return new Anchor(ProgrammeView.PATH, getTranslation("report.back"));
    }

    private Component[] actions(Quarter quarter) {
        List<Component> actions = new ArrayList<>();
        if (reporting.mayReport(actor.get())) {
            Button establish = new Button(getTranslation("report.establish"), click -> establish(quarter));
            establish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(establish);
        }
        actions.add(print());
        return actions.toArray(Component[]::new);
    }

    private void establish(Quarter quarter) {
        List<PeriodicReport> made = new ArrayList<>();
        new ReportDialog(quarter, getLocale(), problem -> refusals.text(problem, getLocale()))
                .open(words -> made.add(reporting.establish(actor.get(), quarter, words)), () -> UI.getCurrent()
                        .navigate(addressOf(made.get(0))));
    }

    private Button print() {
        Button button = new Button(getTranslation("report.print"), Glyph.PRINT.icon());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().executeJs("this.addEventListener('click', () => print())");
        return button;
    }

    /** Every quarter has an address of its own, so that the way back leads through them. */
    private Select<Quarter> choice(Quarter asked) {
        Select<Quarter> choice = new Select<>();
        choice.setLabel(getTranslation("report.choice"));
        choice.setItemLabelGenerator(this::quarter);
        choice.setItems(choices(asked));
        choice.setValue(asked);
        choice.addClassNames("figure-period", "no-print");
        choice.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        ReportView.class,
                        new QueryParameters(
                                Map.of(QUARTER, List.of(change.getValue().toString())))));
        return choice;
    }

    private List<Quarter> choices(Quarter asked) {
        List<Quarter> choices = new ArrayList<>();
        Quarter quarter = reporting.present();
        for (int index = 0; index < CHOICES; index++) {
            choices.add(quarter);
            quarter = quarter.previous();
        }
        if (!choices.contains(asked)) {
            choices.add(asked);
        }
        return choices;
    }

    private String quarter(Quarter quarter) {
        return QuarterWords.of(quarter, getLocale());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
