package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.inbox.FromList;

/**
 * Where a draft is written, step by step.
 *
 * @param from what was asked of the list of work that one came from; empty for everything
 */
record DraftAddress(ProposalId id, String from) {

    RouteParameters page() {
        return new RouteParameters(DraftView.ID, id.toString());
    }

    QueryParameters of(DraftStep step) {
        return FromList.parameters(from).merging(DraftView.STEP, step.address());
    }
}
