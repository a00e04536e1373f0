package nl.ibp.ui.waiting;

import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.workflow.waiting.WaitingOrder;
import nl.ibp.workflow.waiting.WaitingQuery;

/**
 * What is asked of the list, as it stands in the address.
 *
 * @param figures what is asked on all pages of figures; the period among it says nothing here and goes along
 * @param isLate what is past its term, and nothing else
 * @param shown how many rows, a multiple of a page
 */
record WaitingAsked(FigureQuery figures, boolean isLate, WaitingOrder order, int shown) {

    static final int PAGE = 50;
    static final int MOST_SHOWN = 1000;

    static WaitingAsked everything() {
        return new WaitingAsked(FigureQuery.usual(), false, WaitingOrder.BODY, PAGE);
    }

    WaitingQuery query() {
        return new WaitingQuery(figures.theme(), figures.province(), figures.body(), isLate);
    }

    WaitingAsked of(FigureQuery other) {
        return new WaitingAsked(other, isLate, order, PAGE);
    }

    WaitingAsked late(boolean isAsked) {
        return new WaitingAsked(figures, isAsked, order, PAGE);
    }

    WaitingAsked in(WaitingOrder other) {
        return new WaitingAsked(figures, isLate, other, PAGE);
    }

    WaitingAsked showingMore() {
        return new WaitingAsked(figures, isLate, order, Math.min(MOST_SHOWN, shown + PAGE));
    }

    boolean mayShowMore() {
        return shown < MOST_SHOWN;
    }
}
