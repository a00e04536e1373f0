package nl.ibp.domain.record;

import nl.ibp.domain.proposal.ProposalId;

/** Where the chain of a dossier stood at some moment. */
public record ChainHead(ProposalId proposal, int sequence, String hash) {}
