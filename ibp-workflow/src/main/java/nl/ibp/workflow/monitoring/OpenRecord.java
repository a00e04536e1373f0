package nl.ibp.workflow.monitoring;

import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.Disagreement.Fact;

/**
 * A step record that was not left yet.
 *
 * @param says at which step the dossier is, or which work is open
 */
public record OpenRecord(ProposalId proposal, Fact says) {}
