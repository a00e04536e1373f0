package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.comment.CommentDesk;
import nl.ibp.ui.comment.CommentSection;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PathLine;
import nl.ibp.ui.component.State;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.AdvicePanel;
import nl.ibp.ui.proposal.AttachmentList;
import nl.ibp.ui.proposal.ContentPanel;
import nl.ibp.ui.proposal.DecisionsPanel;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.ui.proposal.DossierPath;
import nl.ibp.ui.proposal.MoneyTable;
import nl.ibp.ui.proposal.Timeline;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.forecasting.Forecasting;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.ReadingProcesses;
import nl.ibp.workflow.monitoring.SecretDossier;
import org.jspecify.annotations.Nullable;

/** One proposal, whole. Which version of its content is read, or which are compared, stands in the address. */
@Route(DossierNavigation.PATH + "/:id")
@InPlace(Place.PROPOSALS)
@PermitAll
class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentActor currentActor;
    private final Dossiers dossiers;
    private final ReadingProcesses processes;
    private final DossierActions actions;
    private final CommitmentReporting reporting;
    private final OpenWorkParts openWork;
    private final Forecasting forecasting;
    private final CommentDesk commentDesk;
    private final NameBook names;
    private final Clock clock;
    private String title = "";
    private @Nullable CommentSection comments;

    DossierView(
            CurrentActor currentActor,
            Dossiers dossiers,
            ReadingProcesses processes,
            DossierActions actions,
            CommitmentReporting reporting,
            OpenWorkParts openWork,
            Forecasting forecasting,
            CommentDesk commentDesk,
            NameBook names,
            Clock clock) {
        this.currentActor = currentActor;
        this.dossiers = dossiers;
        this.processes = processes;
        this.actions = actions;
        this.reporting = reporting;
        this.openWork = openWork;
        this.forecasting = forecasting;
        this.commentDesk = commentDesk;
        this.names = names;
        this.clock = clock;
        addClassNames("page", "dossier");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalId id =
                event.getRouteParameters().get("id").flatMap(ProposalId::parse).orElseThrow(NotFoundException::new);
        dossiers.open(currentActor.get(), id)
                .ifPresentOrElse(
                        dossier -> show(
                                dossier, ReadVersions.of(event.getLocation().getQueryParameters(), dossier)),
                        () -> showClosed(id));
    }

    private void showClosed(ProposalId id) {
        SecretDossier closed = dossiers.closed(currentActor.get(), id).orElseThrow(NotFoundException::new);
        title = getTranslation("secrecy.dossier");
        comments = null;
        removeAll();
        add(new ClosedDossier(closed, names));
    }

    private void show(Dossier dossier, ReadVersions read) {
        removeAll();
        RegionalProposal proposal = dossier.proposal();
        String name = proposal.currentContent().title();
        title = name.isEmpty() ? getTranslation("dossier.untitled") : name;
        Div path = new Div(
                new PathLine(DossierPath.of(dossier, currentActor.get(), LocalDate.now(clock), names, getLocale())));
        path.addClassName("dossier-path");
        forecasting.of(currentActor.get(), proposal.id()).map(OutlookLine::new).ifPresent(path::add);
        add(actions.header(title, dossier, currentActor, getLocale(), () -> reload(proposal.id())));
        StandNotices.of(proposal, getLocale()).forEach(this::add);
        add(path);
        if (!proposal.unconfirmed().isEmpty()) {
            add(Notice.wrong(getTranslation("dossier.unconfirmed.what"))
                    .withTitle(getTranslation("dossier.unconfirmed", names.provinces(proposal.unconfirmed()))));
        }
        if (dossier.version() > 1) {
            add(versions(dossier, read));
        }
        if (read.version() < dossier.version()) {
            add(new Notice(State.INFO, getTranslation("dossier.version.older.what"))
                    .withTitle(getTranslation("dossier.version.older", read.version(), dossier.version())));
        }
        add(body(dossier, read));
    }

    private Div versions(Dossier dossier, ReadVersions read) {
        Div versions = new Div(new VersionLinks(dossier.proposal(), read.since().isPresent() ? 0 : read.version()));
        versions.addClassNames("row", "no-print");
        if (read.since().isEmpty()) {
            versions.add(toDifference(dossier, Math.max(1, read.version() - 1), Math.max(2, read.version())));
        }
        return versions;
    }

    private Anchor toDifference(Dossier dossier, int from, int to) {
        return new Anchor(
                DossierNavigation.addressOf(dossier.proposal().id(), from, to),
                getTranslation("difference.show", from, to));
    }

    private void reload(ProposalId id) {
        dossiers.open(currentActor.get(), id)
                .ifPresentOrElse(
                        dossier -> show(dossier, new ReadVersions(dossier.version(), OptionalInt.empty())),
                        () -> showClosed(id));
    }

    private Div body(Dossier dossier, ReadVersions read) {
        Map<DossierSection, Component> parts = parts(dossier, read);
        Div sections = new Div();
        parts.forEach((which, content) -> sections.add(section(which, content)));
        sections.addClassName("dossier-sections");
        Div body = new Div(new SectionNavigation(List.copyOf(parts.keySet())), sections);
        body.addClassName("dossier-body");
        return body;
    }

    private Map<DossierSection, Component> parts(Dossier dossier, ReadVersions read) {
        RegionalProposal proposal = dossier.proposal();
        ProposalContent content = dossier.content(read.version());
        Map<DossierSection, Component> parts = new LinkedHashMap<>();
        read.since()
                .ifPresent(since -> parts.put(
                        DossierSection.DIFFERENCE, new VersionComparison(dossier, since, read.version(), names)));
        parts.put(DossierSection.SUMMARY, new ContentPanel(content, proposal.lead(), names));
        parts.put(DossierSection.MONEY, new MoneyTable(content, proposal.lead(), names));
        parts.put(DossierSection.ADVICE, new AdvicePanel(dossier, names));
        parts.put(DossierSection.DECISIONS, decisions(dossier));
        parts.put(
                DossierSection.ATTACHMENTS,
                new AttachmentList(content.attachments(), read.version(), dossier.secrecy()));
        parts.put(DossierSection.WORK, new OpenWorkPanel(dossier, currentActor, openWork, () -> reload(proposal.id())));
        if (!dossier.secrecy().notes().isEmpty()) {
            parts.put(
                    DossierSection.SECRECY,
                    actions.secrecy(dossier, currentActor, getLocale(), () -> reload(proposal.id())));
        }
        parts.put(DossierSection.COMMENTS, comments(proposal.id()));
        parts.put(DossierSection.TIMELINE, new Timeline(dossier, names));
        parts.put(
                DossierSection.PROCESS,
                new ProcessSection(() -> processes.of(currentActor.get(), proposal.id()), names));
        return parts;
    }

    // What else is done on the page, or another version that is read, does not take away what one is typing.
    private CommentSection comments(ProposalId proposal) {
        if (comments == null || !comments.isOn(proposal)) {
            comments = commentDesk.on(proposal, currentActor);
        } else {
            comments.show();
        }
        return comments;
    }

    private DecisionsPanel decisions(Dossier dossier) {
        Runnable changed = () -> reload(dossier.proposal().id());
        return new DecisionsPanel(
                dossier, names, reporting.by(currentActor, getLocale(), changed).orElse(null));
    }

    private Section section(DossierSection which, Component content) {
        H2 heading = new H2(getTranslation(which.textKey()));
        heading.getElement().setAttribute("tabindex", "-1");
        Section section = new Section(heading, content);
        section.setId(which.anchor());
        section.addClassNames("card", "dossier-section");
        section.setClassName("no-print", !which.isPrinted());
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
