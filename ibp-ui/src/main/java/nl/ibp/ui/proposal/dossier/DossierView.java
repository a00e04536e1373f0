package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PathLine;
import nl.ibp.ui.component.State;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.proposal.AdvicePanel;
import nl.ibp.ui.proposal.AttachmentList;
import nl.ibp.ui.proposal.ContentPanel;
import nl.ibp.ui.proposal.DecisionsPanel;
import nl.ibp.ui.proposal.DossierPath;
import nl.ibp.ui.proposal.MoneyTable;
import nl.ibp.ui.proposal.NameBook;
import nl.ibp.ui.proposal.Timeline;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.ProcessPictures;

/** One proposal, whole. Which version of its content is read stands in the address. */
@Route(DossierView.PATH + "/:id")
@InPlace(Place.PROPOSALS)
@PermitAll
class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "voorstellen";
    static final String VERSION = "versie";

    private final CurrentActor currentActor;
    private final Dossiers dossiers;
    private final ProcessPictures pictures;
    private final DossierActions actions;
    private final NameBook names;
    private final Clock clock;
    private String title = "";

    DossierView(
            CurrentActor currentActor,
            Dossiers dossiers,
            ProcessPictures pictures,
            DossierActions actions,
            NameBook names,
            Clock clock) {
        this.currentActor = currentActor;
        this.dossiers = dossiers;
        this.pictures = pictures;
        this.actions = actions;
        this.names = names;
        this.clock = clock;
        addClassNames("page", "dossier");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalId id =
                event.getRouteParameters().get("id").flatMap(ProposalId::parse).orElseThrow(NotFoundException::new);
        Actor actor = currentActor.get();
        Dossier dossier = dossiers.open(actor, id).orElseThrow(NotFoundException::new);
        int version = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VERSION)
                .map(asked -> knownVersion(asked, dossier))
                .orElse(dossier.version());
        show(dossier, version, actor);
    }

    private static int knownVersion(String asked, Dossier dossier) {
        return dossier.proposal().versions().stream()
                .map(version -> String.valueOf(version.number()))
                .filter(asked::equals)
                .findFirst()
                .map(Integer::valueOf)
                .orElseThrow(NotFoundException::new);
    }

    private void show(Dossier dossier, int version, Actor actor) {
        removeAll();
        RegionalProposal proposal = dossier.proposal();
        String name = proposal.currentContent().title();
        title = name.isEmpty() ? getTranslation("dossier.untitled") : name;
        Div path = new Div(new PathLine(DossierPath.of(dossier, actor, LocalDate.now(clock), names, getLocale())));
        path.addClassName("dossier-path");
        add(actions.header(title, dossier, actor, getLocale(), () -> reload(proposal.id())), path);
        if (proposal.versions().size() > 1) {
            add(new VersionLinks(proposal, version));
        }
        if (version < dossier.version()) {
            add(new Notice(State.INFO, getTranslation("dossier.version.older.what"))
                    .withTitle(getTranslation("dossier.version.older", version, dossier.version())));
        }
        add(body(dossier, contentOf(proposal, version)));
    }

    private void reload(ProposalId id) {
        Actor actor = currentActor.get();
        dossiers.open(actor, id).ifPresent(dossier -> show(dossier, dossier.version(), actor));
    }

    private static ProposalContent contentOf(RegionalProposal proposal, int version) {
        return version == proposal.versions().size()
                ? proposal.currentContent()
                : proposal.versions().get(version - 1).content();
    }

    private Div body(Dossier dossier, ProposalContent content) {
        RegionalProposal proposal = dossier.proposal();
        Div sections = new Div(
                section(DossierSection.SUMMARY, new ContentPanel(content, proposal.lead(), names)),
                section(DossierSection.MONEY, new MoneyTable(content, proposal.lead(), names)),
                section(DossierSection.ADVICE, new AdvicePanel(dossier, names)),
                section(DossierSection.DECISIONS, new DecisionsPanel(dossier, names)),
                section(DossierSection.ATTACHMENTS, new AttachmentList(content.attachments())),
                section(DossierSection.TIMELINE, new Timeline(dossier, names)),
                section(DossierSection.PROCESS, new ProcessSection(() -> pictures.of(proposal.id()), names)));
        sections.addClassName("dossier-sections");
        Div body = new Div(new SectionNavigation(Arrays.asList(DossierSection.values())), sections);
        body.addClassName("dossier-body");
        return body;
    }

    private Section section(DossierSection which, Component content) {
        H2 heading = new H2(getTranslation(which.textKey()));
        heading.getElement().setAttribute("tabindex", "-1");
        Section section = new Section(heading, content);
        section.setId(which.anchor());
        section.addClassNames("card", "dossier-section");
        section.setClassName("no-print", which == DossierSection.PROCESS);
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
