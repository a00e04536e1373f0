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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.Administering;
import nl.ibp.workflow.monitoring.Administering.Installation;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.WatchingSeats;
import nl.ibp.workflow.record.CheckingRecord;
import org.jspecify.annotations.Nullable;

/**
 * For administrators: whether all dossiers and their record are sound, who holds which seat and who can sign in for it, and what the
 * installation works with.
 */
@Route(AdministrationView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@PermitAll
class AdministrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "beheer";
    static final String SEARCH = "functie";
    static final String ACCOUNT_SEARCH = "account";

    private final CurrentActor actor;
    private final Administering administering;
    private final ConsistencyCheck check;
    private final CheckingRecord record;
    private final Dossiers dossiers;
    private final ReferenceData reference;
    private final ProductVersion version;
    private final NameBook names;
    private final AccountsDesk desk;
    private final WatchingSeats watching;
    private final WatchSection watch;
    private final Div watched = new Div();
    private @Nullable SeatSearch seats;
    private @Nullable AccountsSection accounts;
    private String seatText = "";
    private String accountText = "";

    AdministrationView(
            CurrentActor actor,
            Administering administering,
            ConsistencyCheck check,
            CheckingRecord record,
            Dossiers dossiers,
            ReferenceData reference,
            ProductVersion version,
            NameBook names,
            AccountsDesk desk,
            WatchingSeats watching,
            WatchSection watch) {
        this.actor = actor;
        this.administering = administering;
        this.check = check;
        this.record = record;
        this.dossiers = dossiers;
        this.reference = reference;
        this.version = version;
        this.names = names;
        this.desk = desk;
        this.watching = watching;
        this.watch = watch;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Installation installation = installation();
        QueryParameters asked = event.getLocation().getQueryParameters();
        seatText = asked.getSingleParameter(SEARCH).orElse("");
        accountText = asked.getSingleParameter(ACCOUNT_SEARCH).orElse("");
        if (seats == null || accounts == null) {
            seats = new SeatSearch(text -> search(text, accountText));
            // Comes in anew after a change: who took away their own seat must not stay.
            accounts = new AccountsSection(desk, text -> search(seatText, text), () -> search(seatText, accountText));
            show(installation, seats, accounts);
        }
        watched.removeAll();
        watched.add(watch.section(watching.watch(actor.get()), getLocale()));
        seats.show(new SeatRows(names, getLocale()).of(installation.seats()), seatText);
        accounts.show(new AccountRows(names, getLocale()).of(desk.accounts()), accountText);
    }

    // Who may not see this page learns no more than that there is none.
    private Installation installation() {
        try {
            return administering.installation(actor.get());
        } catch (Refused noAdministrator) {
            throw new NotFoundException();
        }
    }

    private void show(Installation installation, SeatSearch seats, AccountsSection accounts) {
        Div content = new Div(
                new CheckSection(() -> check.by(actor.get()), new DisagreementTable.Words(names, this::canOpen)),
                new RecordSection(() -> record.by(actor.get())),
                watched,
                section("administration.seats", seats),
                section(
                        "administration.college.title",
                        new Anchor(CollegeView.PATH, getTranslation("administration.college.open"))),
                accounts,
                reference.section(installation, getLocale()),
                section(
                        "administration.installation",
                        new InstallationFacts(version.number(), installation.database())));
        content.addClassName("overview");
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("administration.explained")),
                new AdministrationPages(AdministrationPage.OVERVIEW),
                content);
    }

    private Section section(String heading, Component content) {
        return new Section(new H2(getTranslation(heading)), content);
    }

    private boolean canOpen(ProposalId proposal) {
        return dossiers.shows(actor.get(), proposal);
    }

    /** Every search has an address of its own, so that it can be sent as a link. */
    private void search(String seat, String account) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(SEARCH, seat);
        parameters.put(ACCOUNT_SEARCH, account);
        parameters.values().removeIf(String::isEmpty);
        UI.getCurrent().navigate(AdministrationView.class, QueryParameters.simple(parameters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.administration");
    }
}
