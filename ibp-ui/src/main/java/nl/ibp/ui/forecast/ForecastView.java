package nl.ibp.ui.forecast;

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
import java.util.List;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.monitoring.FigureChoices;
import nl.ibp.ui.monitoring.FigureFilters;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.monitoring.ProgressTab;
import nl.ibp.ui.monitoring.ProgressTabs;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.forecasting.DossierForecast;
import nl.ibp.workflow.forecasting.Forecasting;
import nl.ibp.workflow.forecasting.Outlook;

/** When the board and the States will decide on what goes on, and how often such a date held before. */
@Route(ForecastView.PATH)
@InPlace(Place.PROGRESS)
@StyleSheet("context://overviews.css")
@StyleSheet("context://forecast.css")
@PermitAll
class ForecastView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "voortgang/vooruitblik";

    /** More than anybody reads; the filters find the others. */
    private static final int MOST = 200;

    private final CurrentActor actor;
    private final Forecasting forecasting;
    private final FigureChoices choices;
    private final FigureQuery.Address address;
    private final ProgressTabs tabs = new ProgressTabs(ProgressTab.FORECAST);
    private final FigureFilters filters;
    private final Div content = new Div();

    ForecastView(CurrentActor actor, Forecasting forecasting, FigureChoices choices, FigureQuery.Address address) {
        this.actor = actor;
        this.forecasting = forecasting;
        this.choices = choices;
        this.address = address;
        filters = new FigureFilters(choices, this::ask).withoutPeriod().withoutBody();
        addClassName("page");
        content.addClassName("overview");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("forecast.explained")), tabs, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FigureQuery.Asked asked = choices.read(event.getLocation().getQueryParameters());
        FigureQuery query = asked.query();
        tabs.show(query, address);
        filters.show(asked, null);
        Outlook outlook = forecasting.all(actor.get(), query.theme(), query.province());
        content.removeAll();
        content.add(new ReliabilitySection(outlook.reliability()));
        if (outlook.dossiers().isEmpty()) {
            content.add(new EmptyState(
                    Glyph.PROGRESS, getTranslation("forecast.empty"), getTranslation("forecast.empty.what")));
            return;
        }
        content.add(charts(outlook), dossiers(outlook.dossiers()));
    }

    /** Every answer has an address of its own, so that the way back leads through them. */
    private void ask(FigureQuery query) {
        UI.getCurrent().navigate(ForecastView.class, address.parameters(query));
    }

    private Component charts(Outlook outlook) {
        Div charts = new Div();
        charts.addClassName("forecast-charts");
        ForecastChart.of(
                        getTranslation("forecast.chart.board"),
                        outlook,
                        dossier -> dossier.forecast().board(),
                        getLocale())
                .ifPresent(chart -> charts.add(card(chart)));
        ForecastChart.of(
                        getTranslation("forecast.chart.states"),
                        outlook,
                        dossier -> dossier.forecast().states(),
                        getLocale())
                .ifPresent(chart -> charts.add(card(chart)));
        charts.setVisible(charts.getComponentCount() > 0);
        return charts;
    }

    private static Section card(Component content) {
        Section card = new Section(content);
        card.addClassName("card");
        return card;
    }

    private Section dossiers(List<DossierForecast> all) {
        Section section = new Section(
                new H2(getTranslation("forecast.dossiers", all.size())),
                new Paragraph(getTranslation("forecast.dossiers.what")));
        if (all.size() > MOST) {
            section.add(new Paragraph(getTranslation("forecast.dossiers.most", MOST, all.size())));
        }
        section.add(new ForecastTable(all.stream().limit(MOST).toList()));
        section.addClassName("stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("forecast.title");
    }
}
