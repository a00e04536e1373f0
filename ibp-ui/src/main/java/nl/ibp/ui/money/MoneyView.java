package nl.ibp.ui.money;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
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
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.money.MoneyFigures;
import nl.ibp.workflow.money.TracedAmendment;
import nl.ibp.workflow.money.WatchingMoney;

/** What proposals ask, provinces cover and States decide: in sentences, then split up, then what States changed. */
@Route("voortgang/geld")
@InPlace(Place.PROGRESS)
@StyleSheet("context://overviews.css")
@StyleSheet("context://money.css")
@PermitAll
class MoneyView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final CurrentActor actor;
    private final WatchingMoney money;
    private final FigureChoices choices;
    private final FigureQuery.Address address;
    private final NameBook names;

    private final ProgressTabs tabs = new ProgressTabs(ProgressTab.MONEY);
    private final FigureFilters filters;
    private final Div figures = new Div();
    private final SplitSection split;
    private final Section amendments = new Section();
    private MoneyQuery query = MoneyQuery.read(FigureQuery.usual(), QueryParameters.empty());

    MoneyView(
            CurrentActor actor,
            WatchingMoney money,
            FigureChoices choices,
            FigureQuery.Address address,
            NameBook names) {
        this.actor = actor;
        this.money = money;
        this.choices = choices;
        this.address = address;
        this.names = names;
        filters = new FigureFilters(choices, this::ask).withoutBody();
        split = new SplitSection(address, names);
        figures.addClassName("overview");
        Div content = new Div(figures, split, amendments);
        content.addClassName("overview");
        addClassName("page");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("money.explained")), tabs, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Actor me = actor.get();
        QueryParameters parameters = event.getLocation().getQueryParameters();
        FigureQuery.Asked asked = choices.read(parameters);
        query = MoneyQuery.read(asked.query(), parameters);
        LocalDate today = choices.today();
        MoneyFigures found = money.of(me, query.filter(today), query.by());
        tabs.show(asked.query(), address);
        filters.show(asked, found.earliest());
        showFigures(found);
        String words = choices.inWords(asked.query().withoutBody(), getLocale());
        split.show(found, query, words);
        showAmendments(money.amendments(me, query.filter(today)), words);
    }

    /** Every answer has an address of its own, so that the way back leads through them. */
    private void ask(FigureQuery others) {
        UI.getCurrent().navigate(MoneyView.class, query.of(others).parameters(address));
    }

    private void showFigures(MoneyFigures found) {
        figures.removeAll();
        boolean isEmpty = found.rows().count() == 0;
        if (isEmpty) {
            figures.add(new EmptyState(Glyph.EURO, getTranslation("money.empty"), getTranslation("money.empty.what")));
        } else {
            Section card = new Section(new H2(getTranslation("money.figures")), new MoneySentences(found.total()));
            card.addClassName("card");
            figures.add(card);
        }
        split.setVisible(!isEmpty);
        figures.add(new LeftOut(found));
    }

    private void showAmendments(List<TracedAmendment> traced, String asked) {
        amendments.removeAll();
        amendments.add(new H2(getTranslation("money.amendments")));
        if (traced.isEmpty()) {
            amendments.add(new Paragraph(getTranslation("money.amendments.none")));
        } else {
            amendments.add(
                    new Paragraph(getTranslation("money.amendments.explained")),
                    new AmendmentTable(traced, names, asked));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.title");
    }
}
