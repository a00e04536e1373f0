package nl.ibp.ui.forecast;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.monitoring.FigureChoices;
import nl.ibp.ui.monitoring.FigureFilters;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.monitoring.ProgressTab;
import nl.ibp.ui.monitoring.ProgressTabs;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.forecasting.Forecasting;

/** What lead times would become if a term were shorter, the board met more often, or a body were faster. */
@Route(WhatIfView.PATH)
@InPlace(Place.PROGRESS)
@StyleSheet("context://overviews.css")
@StyleSheet("context://forecast.css")
@PermitAll
class WhatIfView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "voortgang/wat-als";

    /** Those that do a part or a whole step of a path alone. */
    private static final Set<BodyKind> WITH_A_PACE = EnumSet.of(
            BodyKind.BUREAU,
            BodyKind.OFFICIAL_COMMITTEE,
            BodyKind.ADMINISTRATIVE_COMMITTEE,
            BodyKind.BOARD,
            BodyKind.STATES);

    private final CurrentActor actor;
    private final Forecasting forecasting;
    private final FigureChoices choices;
    private final FigureQuery.Address address;
    private final Bodies bodies;
    private final NameBook names;
    private final ProgressTabs tabs = new ProgressTabs(ProgressTab.WHAT_IF);
    private final FigureFilters filters;
    private final WhatIfFields fields;
    private final Div answer = new Div();
    private FigureQuery figures = FigureQuery.usual();
    private WhatIfQuery whatIf = WhatIfQuery.nothing();

    WhatIfView(
            CurrentActor actor,
            Forecasting forecasting,
            FigureChoices choices,
            FigureQuery.Address address,
            Bodies bodies,
            NameBook names) {
        this.actor = actor;
        this.forecasting = forecasting;
        this.choices = choices;
        this.address = address;
        this.bodies = bodies;
        this.names = names;
        filters = new FigureFilters(choices, query -> ask(query, whatIf))
                .withoutPeriod()
                .withoutBody();
        fields = new WhatIfFields(withPace(), names, query -> ask(figures, query));
        addClassName("page");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("whatif.explained")), tabs, filters, fields, answer);
    }

    private List<BodyId> withPace() {
        return bodies.all().stream()
                .filter(body -> WITH_A_PACE.contains(body.kind()))
                .map(Body::id)
                .toList();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        FigureQuery.Asked asked = choices.read(parameters);
        figures = asked.query();
        whatIf = WhatIfQuery.read(parameters, bodies);
        tabs.show(figures, address);
        filters.show(asked, null);
        fields.show(whatIf);
        answer.removeAll();
        answer.add(new ScenarioSection(
                forecasting.whatIf(actor.get(), whatIf.whatIf(), figures.theme(), figures.province()),
                whatIf.changesNothing(),
                names));
    }

    /** Every answer has an address of its own, so that it can be sent to a colleague. */
    private void ask(FigureQuery query, WhatIfQuery other) {
        Map<String, List<String>> all =
                new LinkedHashMap<>(address.parameters(query).getParameters());
        all.putAll(other.parameters());
        UI.getCurrent().navigate(WhatIfView.class, new QueryParameters(all));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("whatif.title");
    }
}
