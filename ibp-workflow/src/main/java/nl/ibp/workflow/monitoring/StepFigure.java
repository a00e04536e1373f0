package nl.ibp.workflow.monitoring;

import nl.ibp.domain.proposal.ProposalStatus;

/**
 * How long proposals are at a step, and how its pieces of work take.
 *
 * @param days of the step as a whole
 * @param waiting of a piece of work until it was begun, where that is known
 * @param working of the same piece from then on
 * @param pieces all its pieces of work, those too of which nobody knows when they were begun
 */
public record StepFigure(ProposalStatus status, Durations days, Durations waiting, Durations working, int pieces) {

    boolean isEmpty() {
        return days.isEmpty() && pieces == 0;
    }
}
