package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.UI;
import nl.ibp.domain.proposal.ProposalId;

/** The ways to a dossier. */
public final class DossierNavigation {

    private DossierNavigation() {}

    public static void toDossier(UI ui, ProposalId proposal) {
        ui.navigate(addressOf(proposal));
    }

    /** Address of a dossier, to be sent as a link. */
    public static String addressOf(ProposalId proposal) {
        return DossierView.PATH + "/" + proposal;
    }

    /** Address of a dossier as it was in one version. */
    static String addressOf(ProposalId proposal, int version) {
        return addressOf(proposal) + "?" + DossierView.VERSION + "=" + version;
    }
}
