package nl.ibp.domain.proposal;

import java.util.Optional;

public interface Proposals {

    /** The next free number in a year. */
    ProposalNumber nextNumber(int year);

    void add(RegionalProposal proposal);

    Optional<RegionalProposal> find(ProposalId id);

    /** Loads it for changing: others that want to change it wait until this is done. */
    RegionalProposal lock(ProposalId id);

    void save(RegionalProposal proposal);
}
