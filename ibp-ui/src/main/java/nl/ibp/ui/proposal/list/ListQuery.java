package nl.ibp.ui.proposal.list;

import nl.ibp.workflow.monitoring.ProposalSearch;

/**
 * What is asked of the list, as it stands in the address.
 *
 * @param shown how many rows, a multiple of a page
 */
record ListQuery(ProposalSearch search, int shown) {

    static final int PAGE = 25;

    static ListQuery everything() {
        return of(ProposalSearch.everything());
    }

    static ListQuery of(ProposalSearch search) {
        return new ListQuery(search, PAGE);
    }

    boolean isFiltered() {
        return !search.isEverything();
    }

    ListQuery showingMore() {
        return new ListQuery(search, shown + PAGE);
    }
}
