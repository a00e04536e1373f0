package nl.ibp.ui.proposal.list;

import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Themes;

/** Addresses of the list of proposals, for tests outside of its room. */
public final class ListAddresses {

    private ListAddresses() {}

    public static ProposalListAddress of(Provinces provinces, Themes themes, Bodies bodies) {
        return new ProposalListAddress(provinces, themes, bodies);
    }
}
