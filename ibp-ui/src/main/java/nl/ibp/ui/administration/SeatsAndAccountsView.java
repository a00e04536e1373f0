package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.Administering;
import nl.ibp.workflow.monitoring.SeatHolding;
import org.jspecify.annotations.Nullable;

/** For administrators: who holds which seat, who can sign in for it, and the way to a new college. */
@Route(SeatsAndAccountsView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@PermitAll
class SeatsAndAccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = AdministrationView.PATH + "/functies";

    private static final String SEAT_SEARCH = "functie";
    private static final String ACCOUNT_SEARCH = "account";

    private final CurrentActor actor;
    private final Administering administering;
    private final NameBook names;
    private final AccountsDesk desk;
    private @Nullable SeatSearch seats;
    private @Nullable AccountsSection accounts;
    private String seatText = "";
    private String accountText = "";

    SeatsAndAccountsView(CurrentActor actor, Administering administering, NameBook names, AccountsDesk desk) {
        this.actor = actor;
        this.administering = administering;
        this.names = names;
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<SeatHolding> holdings = AdministrationPages.orNotFound(() -> administering.seats(actor.get()));
        QueryParameters asked = event.getLocation().getQueryParameters();
        seatText = asked.getSingleParameter(SEAT_SEARCH).orElse("");
        accountText = asked.getSingleParameter(ACCOUNT_SEARCH).orElse("");
        // Every search comes in anew; what somebody types in and what was said stay.
        if (seats == null || accounts == null) {
            seats = new SeatSearch(text -> search(text, accountText));
            // Comes in anew after a change: who took away their own seat must not stay.
            accounts = new AccountsSection(desk, text -> search(seatText, text), () -> search(seatText, accountText));
            show(seats, accounts);
        }
        seats.show(new SeatRows(names, getLocale()).of(holdings), seatText);
        accounts.show(new AccountRows(names, getLocale()).of(desk.accounts()), accountText);
    }

    private void show(SeatSearch seats, AccountsSection accounts) {
        Div content = new Div(
                section("administration.seats", seats),
                accounts,
                section(
                        "administration.college.title",
                        new Anchor(CollegeView.PATH, getTranslation("administration.college.open"))));
        content.addClassName("overview");
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("administration.page.seats.explained")),
                new AdministrationPages(AdministrationPage.SEATS),
                content);
    }

    private Section section(String heading, Component content) {
        return new Section(new H2(getTranslation(heading)), content);
    }

    /** Every search has an address of its own, so that it can be sent as a link. */
    private void search(String seat, String account) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(SEAT_SEARCH, seat);
        parameters.put(ACCOUNT_SEARCH, account);
        parameters.values().removeIf(String::isEmpty);
        UI.getCurrent().navigate(SeatsAndAccountsView.class, QueryParameters.simple(parameters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.page.seats");
    }
}
