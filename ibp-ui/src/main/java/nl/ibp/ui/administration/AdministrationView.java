package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.mail.TroubledMails;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.Administering;
import nl.ibp.workflow.monitoring.Administering.Installation;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.WatchingSeats;
import nl.ibp.workflow.record.CheckingRecord;

/**
 * For administrators: whether all dossiers and their record are sound, whether all open work has somebody, and what the installation
 * works with.
 */
@Route(AdministrationView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@PermitAll
class AdministrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "beheer";

    private final CurrentActor actor;
    private final Administering administering;
    private final ConsistencyCheck check;
    private final CheckingRecord record;
    private final Dossiers dossiers;
    private final ReferenceData reference;
    private final ProductVersion version;
    private final NameBook names;
    private final WatchingSeats watching;
    private final WatchSection watch;
    private final TroubledMails mails;

    AdministrationView(
            CurrentActor actor,
            Administering administering,
            ConsistencyCheck check,
            CheckingRecord record,
            Dossiers dossiers,
            ReferenceData reference,
            ProductVersion version,
            NameBook names,
            WatchingSeats watching,
            WatchSection watch,
            TroubledMails mails) {
        this.actor = actor;
        this.administering = administering;
        this.check = check;
        this.record = record;
        this.dossiers = dossiers;
        this.reference = reference;
        this.version = version;
        this.names = names;
        this.watching = watching;
        this.watch = watch;
        this.mails = mails;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Installation installation = AdministrationPages.orNotFound(() -> administering.installation(actor.get()));
        removeAll();
        Div content = new Div(
                new CheckSection(() -> check.by(actor.get()), new DisagreementTable.Words(names, this::canOpen)),
                new RecordSection(() -> record.by(actor.get())),
                watch.section(watching.watch(actor.get()), getLocale()),
                mails.section(getLocale()),
                reference.section(installation, getLocale()),
                section("administration.installation", new InstallationFacts(version.number(), installation)));
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

    @Override
    public String getPageTitle() {
        return getTranslation("nav.administration");
    }
}
