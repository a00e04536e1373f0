package nl.ibp.workflow.map;

import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;

/**
 * A proposal at a place that it names.
 *
 * @param region what it calls the area the place is in
 */
public record PlacedProposal(ProposalId id, ProposalNumber number, ProposalTitle title, String region) {}
