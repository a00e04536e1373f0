package nl.ibp.workflow.monitoring;

import nl.ibp.domain.proposal.ProposalStatus;

/**
 * How many proposals have a status.
 *
 * @param late how many of them wait for work whose term is over
 */
public record StatusFigure(ProposalStatus status, int count, int late) {}
