package nl.ibp.domain.states;

import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;

/** One file per province and version of a proposal. */
public record StatesFileId(ProposalId proposal, int version, ProvinceCode province) {}
