package nl.ibp.domain.meeting;

import java.time.Instant;
import nl.ibp.domain.decision.DecisionManner;
import nl.ibp.domain.proposal.ProposalId;

/**
 * A line of the list of decisions. What the proposal is called is looked up when it is read.
 *
 * @param outcome name of the outcome in the body's own list
 */
public record ListedDecision(
        ProposalId proposal, int version, String outcome, DecisionManner manner, Instant decidedAt) {}
