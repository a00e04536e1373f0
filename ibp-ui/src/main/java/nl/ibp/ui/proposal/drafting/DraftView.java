package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.monitoring.Dossier;
import org.jspecify.annotations.Nullable;

/** The page where a proposal is written. The address holds the step. */
@Route(DossierNavigation.PATH + "/:" + DraftView.ID + "/" + DraftView.PAGE)
@InPlace(Place.PROPOSALS)
@StyleSheet("context://drafting.css")
@PermitAll
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";
    static final String PAGE = "concept";
    static final String STEP = "stap";

    private final DraftDesk desk;
    private final DraftForms forms;
    private @Nullable DraftForm form;
    private @Nullable ProposalId shown;
    private String from = "";

    DraftView(DraftDesk desk, DraftForms forms) {
        this.desk = desk;
        this.forms = forms;
        addClassNames("page", "draft");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalId id =
                event.getRouteParameters().get(ID).flatMap(ProposalId::parse).orElseThrow(NotFoundException::new);
        // A change of step is no new page: what stands in the form stays there.
        if (form == null || !id.equals(shown)) {
            from = forms.after().list(event.getLocation().getQueryParameters());
            open(desk.dossier(id).filter(desk::mayWrite).orElseThrow(NotFoundException::new));
        }
        if (form != null) {
            String step = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(STEP)
                    .orElse("");
            form.showStep(DraftStep.at(step));
        }
    }

    private void open(Dossier dossier) {
        RegionalProposal proposal = dossier.proposal();
        shown = proposal.id();
        removeAll();
        if (proposal.status().isEditable()) {
            Optional<WorkCursor> place = DraftDesk.writing(dossier).map(task -> WorkCursor.at(task, proposal.number()));
            form = forms.of(dossier, from, id -> showSubmitted(id, place));
            add(form);
        } else {
            showClosed(proposal);
        }
    }

    private void showSubmitted(ProposalId id, Optional<WorkCursor> place) {
        removeAll();
        desk.dossier(id).ifPresent(dossier -> {
            SubmittedPanel panel = showClosed(dossier.proposal());
            place.ifPresent(task -> panel.showNext(forms.after().next(desk.actor(), task, from, getLocale())));
        });
        // To the reader it is another page, though the address stays.
        getElement().executeJs("ibp.arrive($0, true)", getPageTitle());
    }

    private SubmittedPanel showClosed(RegionalProposal proposal) {
        form = null;
        String title = proposal.currentContent().title();
        add(new PageHeader(title).withEyebrow(new Span(proposal.number().toString())));
        SubmittedPanel panel = forms.submitted(proposal).with(forms.after().back(from, getLocale()));
        add(panel);
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("drafting.page");
    }
}
