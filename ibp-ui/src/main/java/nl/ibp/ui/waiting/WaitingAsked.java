package nl.ibp.ui.waiting;

import nl.ibp.workflow.waiting.WaitingOrder;
import nl.ibp.workflow.waiting.WaitingQuery;

/**
 * What is asked of the list, as it stands in the address.
 *
 * @param shown how many rows, a multiple of a page
 */
record WaitingAsked(WaitingQuery query, WaitingOrder order, int shown) {

    static final int PAGE = 50;
    static final int MOST_SHOWN = 1000;

    static WaitingAsked everything() {
        return new WaitingAsked(WaitingQuery.everything(), WaitingOrder.BODY, PAGE);
    }

    WaitingAsked showingMore() {
        return new WaitingAsked(query, order, Math.min(MOST_SHOWN, shown + PAGE));
    }

    boolean mayShowMore() {
        return shown < MOST_SHOWN;
    }
}
