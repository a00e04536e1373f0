package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.proposal.DossierNavigation;
import org.springframework.stereotype.Component;

/** The ways into writing a proposal. */
@Component
public class DraftNavigation {

    private final DraftDesk desk;

    DraftNavigation(DraftDesk desk) {
        this.desk = desk;
    }

    /** Starts a proposal of this province and opens it for writing. */
    public void begin(ProvinceCode lead) {
        ProposalId id = desk.drafting().begin(desk.actor(), lead);
        UI.getCurrent().navigate(DraftView.class, new RouteParameters(DraftView.ID, id.toString()));
    }

    /** Address of the page where a proposal is written, to be sent as a link. */
    public static String addressOf(ProposalId id) {
        return DossierNavigation.addressOf(id) + "/" + DraftView.PAGE;
    }
}
